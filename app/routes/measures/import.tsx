import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, Buttons } from "~/components/Button";
import { Field } from "~/components/Field";
import { FileErrors } from "~/components/FileErrors";
import { FormErrors } from "~/components/FormErrors";
import { ImportPreview } from "~/components/measure/ImportPreview";
import { PageTitle } from "~/components/Section";
import { readMeasures } from "~/domain/importing";
import { importForm } from "~/forms/importing";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { importMeasures } from "~/server/importing.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";
import { bytesOf, chosenFile, keepUpload, previewUpload, readUpload } from "~/server/uploads.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, actor, convention, language, t } = await visitConvention(args);
  requireMay(args, actor, "measure.import", { phase: convention.phase });
  const upload = new URL(args.request.url).searchParams.get("upload");
  const preview = upload ? await previewUpload(app, actor, convention.id, upload) : null;
  if (upload && !preview) return refuse(404, "already-imported");
  const address = `/${language}/conventions/${convention.slug}/measures/import`;
  return { title: t.importing.title, preview, address };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const form = await args.context.form();
  return form.has("upload") ? confirm(args) : look(args);
}

/** A file is read and, if nothing is wrong with it, kept until its sender has seen what it will make. */
async function look(args: ActionFunctionArgs) {
  const { app, actor, convention, language } = await visitConvention(args);
  const chosen = chosenFile((await args.context.form()).get("file"));
  if (!chosen) return data({ errors: [], refusal: "file-missing" as const }, { status: 422 });
  const bytes = await bytesOf(chosen);
  const { errors } = readMeasures(bytes, chosen.name);
  if (errors.length > 0) return data({ errors, refusal: null }, { status: 422 });
  const kept = await keepUpload(app, actor, convention.id, chosen.name, bytes);
  if (!kept.ok) return refuse(kept.error === "not-found" ? 404 : 403, kept.error);
  const address = `/${language}/conventions/${convention.slug}/measures/import`;
  return redirect(`${address}?upload=${kept.value.id}`, 303);
}

async function confirm(args: ActionFunctionArgs) {
  const { app, actor, convention, language } = await visitConvention(args);
  const parsed = parseForm(importForm, await args.context.form());
  if (!parsed.ok) return refuse(400, "bad-request");
  const { upload: uploadId, status } = parsed.value;
  const upload = await readUpload(app, actor, convention.id, uploadId);
  if (!upload) return refuse(409, "already-imported");
  const options = { status, fileName: upload.name, uploadId };
  const done = await importMeasures(app, actor, convention.id, upload.file, options);
  if (!done.ok) return refuse(done.error === "not-found" ? 404 : 409, done.error);
  return redirect(`/${language}/conventions/${convention.slug}/measures?done=imported`, 303);
}

export default function ImportMeasures() {
  const { preview, address } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { importing: t } = useT();
  return (
    <>
      <FormErrors errors={{}} refusal={sent?.refusal} />
      <PageTitle title={t.title} lead={t.lead} />
      <FileErrors errors={sent?.errors ?? []} />
      {preview && !sent ? (
        <ImportPreview preview={preview} address={address} />
      ) : (
        <form className="form" method="post" encType="multipart/form-data" action={address}>
          <Field name="file" label={t.file} hint={t.fileHint}>
            {(control) => (
              <input {...control} type="file" required accept=".csv,.tsv,.txt,.json" className="input" />
            )}
          </Field>
          <Buttons>
            <Button>{t.check}</Button>
          </Buttons>
        </form>
      )}
    </>
  );
}
