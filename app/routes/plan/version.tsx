/** A version of the plan at its permanent address, or its draft: the same page as the newest. */
export { default, headers, loader, meta } from "./plan";
