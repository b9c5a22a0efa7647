// What can be said of the dependencies without asking anybody: node scripts/check-lockfile.mjs [package-lock.json]
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Packages that may run a program of their own when they are installed. */
const mayRun = [];

/** Ranges of versions, as against addresses, folders, tags and repositories. */
const range = /^(?:npm:@?[\w./-]+@)?[\^~<>=]*\s*\d+(?:\.(?:\d+|x)){0,2}(?:-[\w.]+)?$/;

const faultsOf = (path, { resolved, integrity, link, hasInstallScript }) => {
  const name = path.replace(/^.*node_modules\//, "");
  return [
    ...(link ? [`${name}: a folder beside this one, not a package`] : []),
    // No address at all: they come from the registry that is set on the machine, and the hash says whether they are right.
    ...(resolved === undefined ? [] : [`${name}: bound to ${resolved.split(/[?#]/)[0]}`]),
    ...(integrity?.startsWith("sha512-") ? [] : [`${name}: no SHA-512 of its content`]),
    ...(hasInstallScript && !mayRun.includes(name) ? [`${name}: runs a program when it is installed`] : []),
  ];
};

/** Everything in a lockfile that lets something other than the packages meant be installed, and how many packages it holds. */
export const readLockfile = (text) => {
  const { lockfileVersion, packages = {} } = JSON.parse(text);
  const { "": own = {}, ...others } = packages;
  const wished = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies });
  return {
    packages: Object.keys(others).length,
    faults: [
      ...(lockfileVersion === 3 ? [] : [`version ${lockfileVersion} of the lockfile, not 3`]),
      ...wished
        .filter(([, version]) => !range.test(version))
        .map(([name, version]) => `${name}: wished for as ${version}`),
      ...Object.entries(others).flatMap(([path, held]) => faultsOf(path, held)),
    ],
  };
};

/** Tells what was found; true where nothing is wrong. */
export const tellLockfile = (file) => {
  const { packages, faults } = readLockfile(readFileSync(file, "utf8"));
  for (const fault of faults) console.log(`lockfile: ${fault}`);
  console.log(
    `lockfile: ${packages} packages by their SHA-512, from the registry alone, none runs when it is installed: ${faults.length === 0 ? "holds" : `${faults.length} faults`}`,
  );
  return faults.length === 0;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  process.exit(tellLockfile(process.argv[2] ?? "package-lock.json") ? 0 : 1);
