import { z } from "zod";
import { mailWishes } from "~/domain/notification";
import { requiredText } from "./parse";

export const mailWishForm = z.object({ mails: z.enum(mailWishes) });
export const markReadForm = z.object({ until: requiredText(40) });
