import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import {
  type FaqStatus,
  type FaqStatusQuery,
  faqStatusQuerySchema,
  faqStatusSchema,
  locales,
  offlinePackSchema,
} from '../contract/index.ts';
import { FaqLibrary } from '../faq/faq-library.ts';
import { Refusal } from '../platform/refusal.ts';
import { Described, documented } from './openapi.ts';
import { sendPrepared } from './prepared.ts';
import { orRefuse } from './refusals.ts';
import { SignedIn } from './signed-in.ts';

@Described('faq')
@Controller('api/faq')
export class FaqController {
  constructor(private readonly faq: FaqLibrary) {}

  @Get('status')
  @SignedIn('agent', 'supervisor', 'admin', 'editor')
  @ApiOkResponse({
    description: 'What answers now, and what is wrong with newer files.',
    ...documented(faqStatusSchema),
  })
  status(@Query({ schema: faqStatusQuerySchema }) { locale }: FaqStatusQuery): FaqStatus {
    return this.faq.status(locale);
  }

  @Get('pack/:locale')
  @Header('Access-Control-Allow-Origin', '*')
  @Header('Cross-Origin-Resource-Policy', 'cross-origin')
  @ApiParam({ name: 'locale', enum: locales })
  @ApiOkResponse({
    description:
      'What a browser answers from while it is offline. Ask again with the ETag: 304 while the FAQ is the same.',
    ...documented(offlinePackSchema),
  })
  async pack(@Param('locale') locale: string, @Req() request: Request, @Res() response: Response) {
    const pack = this.faq.offlinePack(locale) ?? this.#missing(locale);
    await sendPrepared(orRefuse(await pack), request, response);
  }

  #missing(locale: string): Refusal {
    const isKnown = locales.some(each => each === locale);
    if (isKnown && !this.faq.isReady()) return new Refusal('unavailable');
    return new Refusal('not_found', { message: 'There is no FAQ in this language.' });
  }
}
