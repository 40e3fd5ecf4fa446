export { type Block, canonicalText, parseText, renderBlocks } from "./blocks";
export { type BlockDiff, carryIds, diffTexts, diffWords, type Run } from "./diff";
export { type Merged, mergeAll } from "./merge";
export { type ChangeOperation, type Operation, operationsBetween } from "./operations";
export type { BlockKind, Container, Leaf, Shape } from "./shape";
export { isSpace, isWord, tokenize } from "./tokens";
export type { Amendment, Sourced } from "./weave";
