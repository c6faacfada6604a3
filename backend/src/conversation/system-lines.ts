/** What a transition says in the conversation itself, in the visitor's language. */
export const systemLines = {
  fr: {
    queued: 'Vous avez demandé un conseiller. Une personne va vous répondre ici.',
    cancelled: "Vous êtes de retour avec l'assistant.",
    joined: '{name} a rejoint la conversation.',
    released: '{name} a quitté la conversation. Une autre personne va prendre le relais.',
    returned: "L'assistant vous répond de nouveau.",
    resolved: 'La conversation est terminée. Écrivez pour la rouvrir.',
    endedByVisitor: 'Vous avez terminé la conversation. Écrivez pour la rouvrir.',
    expired: "La conversation s'est endormie. Écrivez pour la rouvrir.",
  },
  en: {
    queued: 'You asked for an advisor. A person will answer you here.',
    cancelled: 'You are back with the assistant.',
    joined: '{name} has joined the conversation.',
    released: '{name} has left the conversation. Somebody else will take over.',
    returned: 'The assistant answers you again.',
    resolved: 'The conversation is over. Write to open it again.',
    endedByVisitor: 'You ended the conversation. Write to open it again.',
    expired: 'The conversation has gone to sleep. Write to open it again.',
  },
} as const;
