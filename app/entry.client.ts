import { followChanges } from "./browser/live";

followChanges();
