import { Module } from '@nestjs/common';
import { FaqLibrary } from './faq-library.ts';

@Module({ providers: [FaqLibrary], exports: [FaqLibrary] })
export class FaqModule {}
