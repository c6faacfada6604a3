import type { HandoffReason } from '../contract/entities.ts';
import type { Locale } from '../contract/limits.ts';
import type { OfWaiting, SmallTalk } from './smalltalk.ts';
import type { WaitingTalk } from './while-waiting.ts';

type Reason = Extract<HandoffReason, 'asked_in_words' | 'unsure_twice' | 'no_idea' | 'not_helpful' | 'entry'>;

interface Voice {
  welcome: string;
  /** Before the choices of a clarify turn. */
  unsure: string;
  /** Nothing to read in the message: not one letter. */
  notUnderstood: string;
  /** No person is wanted. */
  staying: string;
  /** Who waits wants something cancelled: the person, or what they came with. */
  cancelWhat: string;
  /** To somebody who wants to die. */
  distress: string;
  handingOver: Record<Reason, string>;
  /** The visitor is in the queue already. */
  waiting: Record<Reason, string>;
  /** After an unsure hand-over, before the choices. */
  meanwhile: string;
  /** Promises no more than the queue keeps: the place, and that somebody will answer. */
  whileWaiting: Record<WaitingTalk, string>;
  smallTalk: Record<Exclude<SmallTalk, OfWaiting>, string>;
}

/** Everything the bot says that is not from the FAQ. Short, warm, and never the visitor's fault. */
export const voices: Readonly<Record<Locale, Voice>> = {
  fr: {
    welcome:
      'Bonjour ! Je suis l’assistant de Mosala. Posez-moi votre question. Un conseiller peut aussi vous répondre à tout moment.',
    unsure: 'Je veux être sûr de bien vous comprendre. Est-ce l’une de ces questions ?',
    notUnderstood:
      'Je n’ai pas compris votre message. Pouvez-vous me dire en quelques mots ce que vous cherchez ?',
    staying: 'D’accord, je reste avec vous. Quelle est votre question ?',
    cancelWhat:
      'Si vous ne voulez plus attendre un conseiller, choisissez « Revenir à l’assistant ». Sinon, que voulez-vous annuler ?',
    distress:
      'Je suis désolé que ce soit si dur. Vous n’êtes pas seul : je préviens tout de suite une personne, qui vous répondra ici même. En cas de danger, n’attendez pas : parlez à un proche ou allez à l’hôpital le plus proche.',
    handingOver: {
      asked_in_words: 'Bien sûr. Je préviens un conseiller, qui vous répondra ici même.',
      unsure_twice:
        'Je ne suis toujours pas sûr de ma réponse : je préviens un conseiller, qui vous répondra ici même.',
      no_idea:
        'Je n’ai pas la réponse à cette question. Je préviens un conseiller, qui vous répondra ici même.',
      not_helpful:
        'Je suis désolé que cela ne vous aide pas. Je préviens un conseiller, qui vous répondra ici même.',
      entry: 'Un conseiller prend le relais et vous répondra ici même.',
    },
    waiting: {
      asked_in_words: 'Un conseiller est déjà prévenu et arrive dès que possible. Je reste là en attendant.',
      unsure_twice: 'Je n’ai pas de réponse sûre, mais un conseiller est prévenu et verra votre message.',
      no_idea: 'Je n’ai pas la réponse, mais un conseiller est prévenu et verra votre message.',
      not_helpful:
        'Je suis désolé que cela ne vous aide pas. Un conseiller est déjà prévenu et verra votre message.',
      entry: 'Un conseiller est déjà prévenu et prendra le relais.',
    },
    meanwhile: 'En attendant, l’une de ces questions vous aide peut-être.',
    whileWaiting: {
      presence:
        'Oui, je suis là. Votre demande est bien notée et garde sa place : un conseiller vous répondra ici même.',
      impatience:
        'Je comprends que l’attente vous semble longue. Votre demande est bien notée et garde sa place : un conseiller vous répondra ici même.',
      patience: 'Merci de patienter. Votre demande garde sa place, et je reste là si vous avez une question.',
      contact: 'C’est noté. Un conseiller est déjà prévenu et verra votre message.',
      upset:
        'Je suis désolé. Votre demande est bien notée et garde sa place : un conseiller vous répondra ici même.',
    },
    smallTalk: {
      greeting: 'Bonjour ! Que puis-je faire pour vous ?',
      wellbeing: 'Très bien, merci ! Et vous, que puis-je faire pour vous ?',
      thanks: 'Avec plaisir ! Je suis là si vous avez une autre question.',
      callOff: 'D’accord, pas de souci. Je suis là si vous avez une autre question.',
      goodbye: 'Au revoir, et à bientôt sur Mosala !',
      insult:
        'Je suis désolé de ne pas vous avoir aidé. Dites-moi ce qui bloque, ou choisissez « Parler à un conseiller ».',
      robot:
        'Je suis l’assistant automatique de Mosala. Je réponds aux questions courantes, et un conseiller peut prendre le relais quand vous le voulez.',
      laughter: 'Ravi de vous voir de bonne humeur ! Que puis-je faire pour vous ?',
      no: 'D’accord. Si vous cherchez autre chose, dites-le-moi en quelques mots.',
      unhelpful: 'Je suis désolé. Qu’est-ce qui vous manque ? Dites-le-moi en quelques mots.',
      acknowledgement: 'Entendu. Avez-vous une autre question ?',
      help: 'Je vous écoute : que souhaitez-vous savoir ou faire ? Quelques mots suffisent.',
      opener: 'Je vous écoute : quelle est votre question ?',
      sorry: 'Ce n’est rien ! Dites-moi ce que je peux faire pour vous.',
      pause: 'Prenez votre temps, je reste là.',
      hurry: 'Allons droit au but : quelle est votre question ?',
      patience: 'D’accord. Si vous avez une question, je suis là.',
      presence: 'Oui, je suis là ! Que puis-je faire pour vous ?',
      upset: 'Je suis désolé. Dites-moi ce qui ne va pas, ou choisissez « Parler à un conseiller ».',
      emoji: '🙂 Dites-moi ce que je peux faire pour vous.',
    },
  },
  en: {
    welcome:
      'Hello! I’m Mosala’s assistant. Ask me your question. An adviser can also answer you at any time.',
    unsure: 'I want to be sure I understand you. Is it one of these questions?',
    notUnderstood:
      'I didn’t understand your message. Could you tell me in a few words what you are looking for?',
    staying: 'All right, I’m staying with you. What is your question?',
    cancelWhat:
      'If you no longer want to wait for an adviser, choose “Back to the assistant”. Otherwise, what would you like to cancel?',
    distress:
      'I’m sorry that it is so hard. You are not alone: I am telling a person right away, who will answer you here. If you are in danger, don’t wait: talk to somebody close to you or go to the nearest hospital.',
    handingOver: {
      asked_in_words: 'Of course. I am letting an adviser know; they will answer you right here.',
      unsure_twice:
        'I am still not sure of my answer, so I am letting an adviser know; they will answer you right here.',
      no_idea:
        'I don’t have the answer to this question. I am letting an adviser know; they will answer you right here.',
      not_helpful:
        'I’m sorry that this doesn’t help. I am letting an adviser know; they will answer you right here.',
      entry: 'An adviser is taking over and will answer you right here.',
    },
    waiting: {
      asked_in_words:
        'An adviser has been told already and will be here as soon as possible. I am staying with you meanwhile.',
      unsure_twice: 'I don’t have a sure answer, but an adviser has been told and will see your message.',
      no_idea: 'I don’t have the answer, but an adviser has been told and will see your message.',
      not_helpful:
        'I’m sorry that this doesn’t help. An adviser has been told already and will see your message.',
      entry: 'An adviser has been told already and will take over.',
    },
    meanwhile: 'Meanwhile, one of these questions may help.',
    whileWaiting: {
      presence:
        'Yes, I’m here. Your request is noted and keeps its place: an adviser will answer you right here.',
      impatience:
        'I understand that the wait seems long. Your request is noted and keeps its place: an adviser will answer you right here.',
      patience: 'Thank you for waiting. Your request keeps its place, and I’m here if you have a question.',
      contact: 'Noted. An adviser has been told already and will see your message.',
      upset: 'I’m sorry. Your request is noted and keeps its place: an adviser will answer you right here.',
    },
    smallTalk: {
      greeting: 'Hello! What can I do for you?',
      wellbeing: 'Very well, thank you! And you, what can I do for you?',
      thanks: 'You’re welcome! I’m here if you have another question.',
      callOff: 'All right, no problem. I’m here if you have another question.',
      goodbye: 'Goodbye, and see you soon on Mosala!',
      insult: 'I’m sorry I couldn’t help. Tell me what is wrong, or choose “Talk to an adviser”.',
      robot:
        'I’m Mosala’s automatic assistant. I answer common questions, and an adviser can take over whenever you like.',
      laughter: 'Glad to see you in a good mood! What can I do for you?',
      no: 'All right. If you are looking for something else, tell me in a few words.',
      unhelpful: 'I’m sorry. What is missing? Tell me in a few words.',
      acknowledgement: 'Understood. Do you have another question?',
      help: 'I’m listening: what would you like to know or do? A few words are enough.',
      opener: 'I’m listening: what is your question?',
      sorry: 'No problem at all! Tell me what I can do for you.',
      pause: 'Take your time, I’m staying here.',
      hurry: 'Let’s get straight to it: what is your question?',
      patience: 'All right. If you have a question, I’m here.',
      presence: 'Yes, I’m here! What can I do for you?',
      upset: 'I’m sorry. Tell me what is wrong, or choose “Talk to an adviser”.',
      emoji: '🙂 Tell me what I can do for you.',
    },
  },
};
