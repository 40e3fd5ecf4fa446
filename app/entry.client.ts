import { keepDrafts } from "./browser/drafts";
import { followChanges } from "./browser/live";

keepDrafts();
followChanges();
