import type { LoaderFunctionArgs } from "@remix-run/node";
import { messageFileResponse } from "~/app/routes/record/messagesPage.server";

export const loader = (args: LoaderFunctionArgs) => messageFileResponse(args, "unit");
