/** A fenced block that shows commands and what they print. */
const BLOCK = /^```console\n([^]*?)^```$/gmu;
const PROMPT = '$ ';
const PROGRAM = 'cppcc-graph ';
/** Arguments as a shell takes them apart: in quotation marks of either kind, or without blanks. */
const ARGUMENT = /"([^"]*)"|'([^']*)'|(\S+)/gu;

/**
 * The document with every `$ cppcc-graph …` line of its console blocks followed by what `run` says that it prints, in place of what
 * stood there. Commands run one after the other, in the order of the document.
 */
export async function fillExamples(document: string, run: (given: readonly string[]) => Promise<string>): Promise<string> {
  const pieces: string[] = [];
  let done = 0;
  for (const block of document.matchAll(BLOCK)) {
    const shown: string[] = [];
    for (const line of commandsOf(block[1] ?? '')) {
      const printed = await run(argumentsOf(line.slice(PROMPT.length + PROGRAM.length)));
      shown.push(`${line}\n${printed.replace(/^\n+/u, '').trimEnd()}\n`);
    }
    pieces.push(document.slice(done, block.index), `\`\`\`console\n${shown.join('\n')}\`\`\``);
    done = block.index + block[0].length;
  }
  return [...pieces, document.slice(done)].join('');
}

/** The path and query of every `curl` line. */
export function requestsOf(document: string): readonly string[] {
  return [...document.matchAll(/^curl .*?(http\S+)(.*)$/gmu)].map(([, address = '', rest = '']) => {
    const url = new URL(address);
    for (const [, name = '', value = ''] of rest.matchAll(/--data-urlencode (\w+)=(\S+)/gu)) url.searchParams.append(name, value);
    return `${url.pathname}${url.search}`;
  });
}

function commandsOf(block: string): readonly string[] {
  const commands = block.split('\n').filter((line) => line.startsWith(PROMPT));
  const strange = commands.find((line) => !line.startsWith(`${PROMPT}${PROGRAM}`));
  if (strange !== undefined) throw new Error(`"${strange}" is not run by the tests; only cppcc-graph is. Use a block of another language.`);
  return commands;
}

function argumentsOf(words: string): readonly string[] {
  return [...words.matchAll(ARGUMENT)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}
