import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import webPush from 'web-push';
import { BadConfiguration, Config } from '../platform/config.ts';
import { keptSecret } from '../platform/secret.ts';
import { vapidPublicKey } from '../platform/vapid-key.ts';

/** By which push services know this server: VAPID_PRIVATE_KEY, else a pair made at the first start and kept as the other secret is. */
@Injectable()
export class VapidKeys {
  readonly privateKey: string;
  readonly publicKey: string;

  constructor({ vapidPrivateKey, dataDir }: Config) {
    const file = join(dataDir, 'vapid-key');
    this.privateKey = vapidPrivateKey ?? keptSecret(file, () => webPush.generateVAPIDKeys().privateKey);
    const publicKey = vapidPublicKey(this.privateKey);
    if (publicKey === null)
      throw new BadConfiguration(`DATA_DIR: ${file} holds no key: move it away, and a new one is made`);
    this.publicKey = publicKey;
  }
}
