// Plain JavaScript, so that an old Node can say what is wrong instead of failing to read TypeScript.
const NEEDED = 24;
const [major] = process.versions.node.split('.');
if (Number(major) < NEEDED) {
  console.error(
    `Ninety Miles needs Node ${NEEDED}; this is ${process.version}. Run "npm ci" (without --ignore-scripts), which brings it along, and start with npm run.`,
  );
  process.exit(1);
}
