/** A command that cannot do what it was asked, and says why in a sentence; no fault of the code. */
export class Refusal extends Error {
  override name = 'Refusal';
}
