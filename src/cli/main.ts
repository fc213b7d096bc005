#!/usr/bin/env node
import { runCommandLine } from './run-command-line.js';
import { processSurroundings } from './surroundings.js';

process.exitCode = await runCommandLine(process.argv.slice(2), processSurroundings());
