import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { type FaqStatus, faqStatusSchema } from '../contract/index.ts';
import { FaqLibrary } from '../faq/faq-library.ts';
import { Described, documented } from './openapi.ts';
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
  status(): FaqStatus {
    return this.faq.status();
  }
}
