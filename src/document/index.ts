export { layOutDocument } from './lay-out-document.js';
