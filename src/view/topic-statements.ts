import type { Statement } from '../model/statement.ts';

/** The statements under each topic, by its id; a topic without any has no entry. */
export function statementsByTopic(statements: readonly Statement[]): Map<string, Statement[]> {
  const byTopic = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const id of new Set(statement.topics.map((topic) => topic.id)))
      byTopic.set(id, [...(byTopic.get(id) ?? []), statement]);
  }
  return byTopic;
}
