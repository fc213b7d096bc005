export { NAME_MODEL, openNameModel } from './name-model.js';
