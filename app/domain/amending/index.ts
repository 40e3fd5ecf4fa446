export { type Block, canonicalText, parseText, renderBlocks } from "./blocks";
export { type BlockDiff, carryIds, diffTexts, diffWords, type Run } from "./diff";
export type { BlockKind, Container, Shape } from "./shape";
export { isSpace, isWord, tokenize } from "./tokens";
