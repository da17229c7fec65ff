import type { Page } from '@playwright/test';

/** A node as Chromium gives it to a screen reader; what it passes over is not among them. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Chromium’s accessibility tree in the order in which a virtual cursor goes through it. */
export async function spokenOf(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const spoken: Spoken[] = [];
  const read = (id: string): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    if (!node.ignored)
      spoken.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        properties: Object.fromEntries(
          (node.properties ?? []).map(({ name, value }) => [name, value.value as unknown]),
        ),
      });
    node.childIds?.forEach(read);
  };
  read(nodes[0]?.nodeId ?? '');
  return spoken;
}
