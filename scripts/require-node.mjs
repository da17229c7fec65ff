// Written so that any Node can read it: it runs before everything else and refuses what the rest needs too new a Node for.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 16)) {
  console.error(
    `Readout runs on Node 24.16 or later, and this is Node ${process.versions.node}: on Linux and Windows (x64) “npm ci” brings one along, elsewhere install it first.`,
  );
  process.exit(1);
}
