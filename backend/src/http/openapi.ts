import { applyDecorators, type INestApplication } from '@nestjs/common';
import { ApiDefaultResponse, ApiTags, DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { sessionCookie } from '../agents/sessions.ts';
import { errorSchema } from '../contract/index.ts';

/** A response as its schema in the wire describes it. */
export function documented(schema: z.ZodType) {
  const options = { target: 'openapi-3.0', reused: 'inline', unrepresentable: 'any' } as const;
  const { $schema, ...described } = z.toJSONSchema(schema, options);
  return { schema: described as Record<string, unknown> }; // zod's word for what OpenAPI calls a schema object
}

/** A controller's place in the description, with the one shape of every failure. */
export function Described(tag: string) {
  const codes =
    '400 invalid_payload, 401 unauthorized, 403 forbidden, 404 not_found, 409 conflict, 413 too_large, 429 rate_limited, 503 unavailable';
  return applyDecorators(
    ApiTags(tag),
    ApiDefaultResponse({ description: codes, ...documented(errorSchema) }),
  );
}

/** The API's description at `/api/openapi.json`, readable at `/api/docs`. */
export function describeApi(app: INestApplication): void {
  const description = new DocumentBuilder()
    .setTitle('Mosala Support')
    .setDescription('Failures are {error: {code, message}} with the matching status.')
    .setVersion('1')
    .addCookieAuth(sessionCookie, { type: 'apiKey', in: 'cookie', name: sessionCookie }, sessionCookie)
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, description), {
    jsonDocumentUrl: 'api/openapi.json',
  });
}
