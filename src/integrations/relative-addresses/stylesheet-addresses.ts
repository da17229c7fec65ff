import postcss from 'postcss';
import parseValue from 'postcss-value-parser';

/** Gives every address in a stylesheet (`url()`, `image-set()`, `@import`) to `change`; the rest stays as it was. */
export function stylesheetAddresses(css: string, change: (address: string) => string): string {
  const sheet = postcss.parse(css);
  sheet.walkDecls((declaration) => {
    declaration.value = rewriteValue(declaration.value, change);
  });
  sheet.walkAtRules('import', (rule) => {
    rule.params = rewriteValue(rule.params, change, true);
  });
  return sheet.toString();
}

function rewriteValue(value: string, change: (address: string) => string, withStrings = false): string {
  if (!withStrings && !/url\(|image-set\(/iu.test(value)) return value;
  const parsed = parseValue(value);
  const rewrite = (nodes: readonly parseValue.Node[], strings: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'string' && strings) node.value = change(node.value);
      if (node.type !== 'function') continue;
      const isUrl = /^url$/iu.test(node.value);
      for (const word of isUrl ? node.nodes : []) {
        if (word.type === 'word' || word.type === 'string') word.value = change(word.value);
      }
      if (!isUrl) rewrite(node.nodes, /image-set$/iu.test(node.value));
    }
  };
  rewrite(parsed.nodes, withStrings);
  return parseValue.stringify(parsed.nodes);
}
