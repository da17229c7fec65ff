/**
 * Where a mistake is reported: the contact, filled with the id and the address of the record, and its words if given.
 * A contact that is a web address takes them as parameters.
 */
export function reportAddress(contact: string, record: string, address: string, words?: string): string {
  const body = [
    `Record: ${record}`,
    `Address: ${address}`,
    ...(words === undefined ? [] : [`Words: ${words}`]),
    '',
    'What is wrong: ',
  ].join('\n');
  const join = contact.includes('?') ? '&' : '?';
  return `${contact}${join}subject=${encodeURIComponent(`A mistake in ${record}`)}&body=${encodeURIComponent(body)}`;
}
