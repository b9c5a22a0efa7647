import type { Context } from "hono";
import { idOfToken, isToken, openToken } from "../access/secret.ts";
import type { Services } from "../services.ts";

const day = 24 * 60 * 60;

/**
 * What scripts ask before they read (OAuth 2.0, RFC 6749, 4.3 and 6): a user's name with a password, or what they were
 * given before. The password is a token that `sitrep token add` made, and is what they are given; an open server gives
 * everybody one that says nothing.
 */
export const giveAccess =
  ({ store, tokensNeeded = false }: Pick<Services, "store" | "tokensNeeded">) =>
  async (context: Context): Promise<Response> => {
    const form = await context.req.parseBody();
    const grant = form.grant_type;
    context.header("cache-control", "no-store");
    if (grant !== "password" && grant !== "refresh_token")
      return context.json({ error: "unsupported_grant_type", error_description: "grant_type is password" }, 400);
    const given = grant === "password" ? form.password : form.refresh_token;
    const shown = typeof given === "string" ? given : "";
    const id = idOfToken(shown);
    const token = id === null ? null : await store.token(id);
    const good = token !== null && isToken(shown, token);
    if (!good && tokensNeeded)
      return context.json(
        { error: "invalid_grant", error_description: "the password is a token: sitrep token add makes one" },
        400,
      );
    const access = good ? shown : openToken;
    return context.json({ token_type: "Bearer", expires_in: day, access_token: access, refresh_token: access });
  };
