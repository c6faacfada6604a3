/** What a transition says in the conversation itself, in the visitor's language; visitor and agents read the same line. */
export const systemLines = {
  fr: {
    queued: 'Un conseiller a été demandé. Une personne va répondre ici.',
    cancelled: "Retour à l'assistant.",
    joined: '{name} a rejoint la conversation.',
    released: '{name} a quitté la conversation. Une autre personne va prendre le relais.',
    transferred: '{name} vous passe à {next}.',
    sentOn: '{name} vous passe à un autre service. Une personne va prendre le relais.',
    gone: "{name} n'est plus là : la conversation attend de nouveau.",
    returned: "L'assistant répond de nouveau.",
    resolved: 'La conversation est terminée. Écrire la rouvre.',
    endedByVisitor: 'La conversation a été terminée par le visiteur. Écrire la rouvre.',
    expired: "La conversation s'est endormie. Écrire la rouvre.",
  },
  en: {
    queued: 'An adviser was asked for. A person will answer here.',
    cancelled: 'Back with the assistant.',
    joined: '{name} has joined the conversation.',
    released: '{name} has left the conversation. Somebody else will take over.',
    transferred: '{name} is handing you over to {next}.',
    sentOn: '{name} is handing you over to another team. Somebody will take over.',
    gone: '{name} is no longer here: the conversation is waiting again.',
    returned: 'The assistant answers again.',
    resolved: 'The conversation is over. Writing opens it again.',
    endedByVisitor: 'The visitor ended the conversation. Writing opens it again.',
    expired: 'The conversation has gone to sleep. Writing opens it again.',
  },
} as const;
