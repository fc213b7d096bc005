import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { z } from 'zod';
import type { GraphStoreReader } from '../store/graph-store.js';

/** What a tool answers: the same facts as words and as data. */
export interface ToolAnswer {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One question that an assistant can ask. All tools only read. */
export interface Tool<Input extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  /** Throws a CppccGraphError where there is nothing to answer; its message reaches the assistant. */
  readonly answer: (store: GraphStoreReader, input: z.output<z.ZodObject<Input>>) => Promise<ToolAnswer>;
}

/** Puts a tool on a server. */
export type AddTool = (server: McpServer, store: GraphStoreReader) => void;

/** Makes a tool that is ready to be put on a server. */
export function createTool<Input extends z.ZodRawShape>({ name, title, description, input, answer }: Tool<Input>): AddTool {
  return (server, store) => {
    const describe = { title, description, inputSchema: input, annotations: { readOnlyHint: true, openWorldHint: false } };
    const run = async (given: unknown) => {
      const { text, data } = await answer(store, given as z.output<z.ZodObject<Input>>);
      return { content: [{ type: 'text' as const, text }], structuredContent: { ...data } };
    };
    server.registerTool<z.ZodRawShape, z.ZodRawShape>(name, describe, run);
  };
}
