import { extendZodWithOpenApi } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';

extendZodWithOpenApi(z);

/** zod, able to say what OpenAPI calls a schema. Every schema of `serve/` is made with this one. */
export { z };
