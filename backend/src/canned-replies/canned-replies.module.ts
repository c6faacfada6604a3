import { Module } from '@nestjs/common';
import { CannedReplies } from './canned-replies.ts';
import { CannedReplyStore } from './canned-reply-store.ts';

@Module({ providers: [CannedReplies, CannedReplyStore], exports: [CannedReplies] })
export class CannedRepliesModule {}
