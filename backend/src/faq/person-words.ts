/**
 * Folded words and phrases by the part they play where a person is asked for, separated by `|`; the longest phrase wins.
 * French, English and some Lingala. Rules look for names of roles with a space behind: none may end in another's name.
 */
export const personWords = {
  /** Who answers a chat, and nobody else by these names alone. */
  human:
    'conseiller|conseillere|conseille|conseye|teleconseiller|mon conseiller|agent|agente|agents|' +
    'operateur|operatrice|interlocuteur|interlocutrice|humain|humaine|humains|moun|etre humain|' +
    'etre de chair|vraie personne|vrai personne|vraies personnes|vrai gens|vrais gens|personne humaine|' +
    'personne reelle|personne physique|personne vivante|personne de vivant|contact humain|aide humaine|assistance humaine|' +
    'quelqu un d humain|moto ya solo|moto ya bomoto|mutu ya solo|human|humans|humen|human being|' +
    'human support|human assistance|real person|real people|real human|real one|live person|live human|' +
    'live agent|live one|operator|actual person|actual human|representative|representatives|adviser|' +
    'advisor|advisers|advisors|my advisor|my adviser|support agent|support agents|service agent|' +
    'service representative|customer service representative|customer service agent|' +
    'customer support agent|customer support representative|support representative|support person',
  /** Who may also be somebody else. */
  someone:
    'quelqu un|quelqun|kelk un|kelk1|qlq1|qlqun|sumone|sum1|some1|membre de votre equipe|' +
    'membre de l equipe|member of your team|member of your staff|chef de service|personne en charge de|' +
    'personne en charge des|personne en charge du|une personne|un personne|personne en charge|' +
    'personne competente|personne serieuse|personne normale|personne concernee|autre personne|' +
    'responsable|superviseur|superviseure|chef|cheffe|patron|boss|directeur|directrice|direction|gerant|' +
    'gerante|administrateur|technicien|technicienne|collegue|collaborateur|collegues|collaborateurs|moto|' +
    'bato|mutu|muntu|mundele|person|someone|somebody|anyone|anybody|colleague|colleagues|manager|' +
    'supervisor|person in charge|some one|some body',
  /** Where they are reached. */
  desk:
    'service client|service clients|service clientele|services clients|service technique|' +
    'service concerne|service competent|service commercial|service informatique|service apres vente|' +
    'service support|support|support client|support technique|votre equipe|l equipe|standard|' +
    'customer service|customer care|customer support|support team|support staff|technical support|' +
    'your team|your staff|help desk|helpdesk|service d assistance',
  robot:
    'robot|robots|robo|robos|bot|bots|chatbot|chatbots|machine|machines|ia|ai|intelligence artificielle|' +
    'ordinateur|computer|repondeur|programme|reponse automatique|reponses automatiques|' +
    'message automatique|messages automatiques|automated answers|automated replies|automated messages|' +
    'automated responses|automatic replies|automatic answers',
  talk:
    'parler|parlez|discuter|echanger|dialoguer|communiquer|converser|tchatter|chatter|tchater|causer|' +
    'm entretenir|m expliquer|me plaindre|expliquer|en parler|talk|talking|speak|speaking|speek|chat|' +
    'chatting|discuss|complain|explain|have a word|a word|deal with|traiter avec|ecrire|ecrire a|koloba|' +
    'kosolola|solola|nasolola|naloba|tuba|mis en relation|mise en relation|mis en contact|' +
    'mise en contact|mettre en relation|mettre en contact|mis en communication|entrer en contact|' +
    'entrer en relation|etre mis en relation|etre mise en relation|etre mis en contact|be connected|' +
    'be put in touch|be put through|get in touch|get hold|get through|in touch',
  /** Speaking, where something else tells that it is a wish. */
  spoke: 'parle|parles|parl|cause|discute|m adresser',
  call:
    'appeler|rappeler|joindre|contacter|recontacter|telephoner|appelez|rappelez|appelle|rappelle|rappel|' +
    'contactez|recontactez|contacte|appellent|rappellent|apel|apele|rapel|recontacte|appele|rappele|' +
    'demander a|faites venir|fais venir|call|ring|phone|contact|reach|telephone me|kobenga|benga',
  /** A request that needs no more words. */
  ring:
    'appelez moi|appelez nous|appelle moi|rappelez moi|rappelez nous|rappelle moi|apele moi|appele moi|' +
    'rappele moi|contactez moi|contactez nous|contacte moi|recontactez moi|telephonez moi|appeler moi|' +
    'rappeler moi|contacter moi|faites moi appeler|faites moi rappeler|fais moi appeler|' +
    'fais moi rappeler|give me a call|give me a ring|give us a call|benga ngai|bengisa ngai',
  /** Being called, as a thing that one may want. */
  called:
    'etre rappele|etre appele|etre contacte|etre recontacte|soit rappele|me faire rappeler|' +
    'me faire appeler|un rappel|rappel telephonique|appel de votre part|s appeler|be called|be contacted|' +
    'be phoned|callback|call back|a phone call|a call back',
  have:
    'avoir|voir|attendre|wait for|rendez vous|rendez vous telephonique|rendez vous au telephone|prendre rendez vous|' +
    'appointment|rencontrer|trouver|obtenir|have|see|get|kozwa|komona',
  hand:
    'passez|passer|passe|repassez|mettez|mettre|met|transferez|transferer|transfere|connectez|connecter|' +
    'connecte|redirigez|rediriger|redirige|orientez|orienter|dirigez|diriger|transmettez|transmets|' +
    'transmettre|confiez|escaladez|donnez|donner|donne|trouvez|envoyez|envoyer|envoie|branchez|transfer|' +
    'connect|escalate|give|put|pass|forward|send|find|hand|link|pesa|bimisela|bolobisa|tindela|lekisa|',
  /** What is handed over: oneself, or one's case. */
  me:
    'me|m|moi|nous|us|ngai|nga|biso|my case|my issue|this|it|mon appel|mon dossier|mon cas|ma demande|' +
    'mon probleme|mon message|cet appel|ce dossier|cette demande|la demande|le dossier|ma conversation|' +
    'la conversation',
  wish:
    'veux|veut|veu|ve|vx|voudre|voudrer|jv|jvx|jve|voudrais|voudrai|voudrait|aimerais|aimerai|jaimerai|jaimerais|' +
    'souhaite|souhaiterais|souhaiterai|desire|desirerais|prefere|preferais|prefererais|je demande|' +
    'j exige|exige|cherche a|besoin|besoin de|il faut|il me faut|il m en faut|envie|want|wanna|need|' +
    'would like|d like|like to|would prefer|d prefer|prefer|would rather|d rather|would love|d love|wish|' +
    'demand|attends qu|must|would appreciate|d appreciate|nalingi|lingi|nalinga|nasengi|posa|posa ya|' +
    'besoin ya|bosenga|zola|looking to|try to reach',
  can:
    'peux|peut|peu|pouvez|pourriez|pourrais|pourrait|puis|possible|moyen|voulez|can|could|may|would|will|' +
    'comment|comment faire|comment faire pour|comment on fait|comment on fait pour|comment je fais|' +
    'comment je fais pour|va|how do|how can|how to|nakoki|okoki|bokoki|laissez|laisse|let|faites|tika',
  there:
    'y a|ya|y a t|y a til|y a t il|y aurait|y aura|avez vous|auriez vous|vous avez|vous auriez|n avez|' +
    'is there|are there|isn t there|aren t there|do you have|ezali|ezali na|azali',
  not: 'ne|n|pas|dont|plus|jamais|surtout|aucun|aucune|not|don t|do not|didn t|never|no|te|isn t|pas la',
  /** In place of a wish and its negation. */
  needless:
    'inutile|pas la peine|pas question|surtout pas|no need|no point|rather not|prefer not|refuse|' +
    'refuse de|refuse to',
  without:
    'sans|sans avoir a|sans devoir|without|instead of|avoid|plutot que|rather than|au lieu de|eviter|' +
    'eviter de|eviter d',
  enough:
    'marre|assez|ras le bol|fatigue|fatiguee|arrete|arretez|arreter|stop|stoppez|tired|sick|fed up|' +
    'enough|no more',
  who: 'qui|ki|who|that|which|que j ai|nani',
  able: 'sait|connait|connaisse|s y connait|comprend|comprenne|knows|understands|speaks|capable|able|puisse',
  help:
    'aider|maider|repondre|assister|renseigner|m aide|m ecrive|ecouter|ecoute|prendre le relais|intervenir|take over|' +
    'aide|guider|help|assist|answer|guide|listen|regler|resoudre|solve|fix|kosalisa',
  so: 'pour|afin|afin de|parce|car|because|concernant|about|regarding|concerning|au sujet|a propos|sur|for',
  /** Takes a job or somebody of another house out of the person's name. */
  trade:
    'de machine|machine a|commercial|commerciale|commerciaux|clientele|immobilier|bancaire|municipal|' +
    'comme|as|estate|rh|job|jobs|position|salary|training|work|else|s|logistique|polyvalent|emploi|pole|' +
    'd autre qui',
  of: 'de|d|des|of|in|from|en|at|du',
  /** What is brought back to mind goes on with it: "rappelez-moi la date". */
  the: 'le|la|l|les|the|ce|cette|monsieur|madame',
  mine: 'mon|ma|mes|my',
  link:
    'a|au|aux|o|un|une|an|avec|avk|to|with|wit|vers|aupres|via|par|by|through|over|some|any|one|one of|' +
    'l un|vos|votre|ton|ta|tes|your|other|another|autre|vrai|vraie|bonne|real|live|actual|reel|reelle|' +
    'competent|na|moko|que|qu|on|i|je|j|jai|il|vous|tu|you|we|is|are|bien|just|juste|aimablement|si|ca|t|' +
    'out|up|there to|directement avec|do|ll|kindly|mise|mis|soit|so|ou|or|est|en relation|en contact|' +
    'en communication|en ligne|est ce que|est ce qu|serait il|serait ce|est il|c est|would it be|is it',
  polite:
    'bonjour|bonsoir|salut|mbote|allo|svp|stp|s il vous plait|s il te plait|s il vous plait merci|merci|' +
    'maintenant|vite|rapidement|tout de suite|de suite|immediatement|urgent|urgence|d urgence|en urgence|' +
    'en direct|en personne|en vrai|en chair|os|directement|ici|awa|la svp|alors|enfin|non|oui|yes|ok|bon|' +
    'yaya|leki|ndeko|hello|hi|hey|please|plz|pls|now|right now|asap|quickly|immediately|directly|thanks|' +
    'thank you|sorry|excusez moi|here|there|de mosala|chez vous|de chez vous|chez mosala|de votre equipe|' +
    'de votre service|de votre part|de l equipe|de competent|de serieux|de reel|de vrai|du site|' +
    'du support|du service client|ya service client|ya mosala|from your team|from your side|from support|' +
    'from mosala|of your team|of yours|on the line|au bout|au bout du fil|derriere|derriere ce chat|' +
    'dans le chat|in the chat|actually|instead|at the other end|humainement|urgently|ou pas|or not|' +
    'ou rien|or nothing|from the team|back|again|un peu|pour le moment|pour l instant|du tout|at all|yet|' +
    'anymore|pour ca|for now|for this|for that|en fait',
  free: 'disponible|de disponible|available|online|qui est la',
  phone:
    'au telephone|par telephone|de vive voix|a l oral|on the phone|by phone|over the phone|na telephone|' +
    'au tel',
  when:
    'demain|ce soir|ce matin|cet apres midi|aujourd hui|cette semaine|plus tard|des que|des que possible|' +
    'quand|lundi|mardi|mercredi|jeudi|vendredi|samedi|tomorrow|later|today|tonight|this afternoon|' +
    'this morning|as soon as|when|if|apres|after|before|avant|dans la journee|sur mon|sur mon numero|' +
    'sur le|on my|on my number|au numero|a mon|mon numero|my number|whatsapp|sur whatsapp|via whatsapp|c|' +
    'je suis|j ai',
  /** Says what others do or want. */
  told:
    'me demande|me demandent|nous demande|on demande|demande de|demande d|me dit|m a dit|m ont dit|' +
    'dit qu|dit que|me conseille|faut il|dois je|doit on|est ce que je dois|should i|do i have to|' +
    'do i need to|told|said|says|asks|asked|a besoin|a besoin de|a besoin d|am i|suis je|are you|is this|etes vous|spoke|spoken',
  outsider:
    'recruteur|recruteurs|recruteuse|employeur|employeurs|entreprise|entreprises|societe|societes|' +
    'compagnie|candidat|candidats|formateur|formateurs|entretien|entretiens|ecole|banque|voisin|police|' +
    'recruiter|recruiters|employer|employers|company|companies|candidate|candidates|trainer|trainers|' +
    'interview|interviewer|hr|school|bank|ils|elles|they|par email|par mail|par sms|by email|by mail|cv|' +
    'devenir|become|recruter|hire|hiring',
} as const;

export type Role = keyof typeof personWords | 'word';

/** Words of their own, though one slip away from one of those above. */
export const otherWords =
  'genant genante argent argents personnel personal persons conseils conseil conseiler contrat contrats ' +
  'contacts agence manger manage managed porter rejoindre appels appelles human humans service services ' +
  'penser passes connexion connected lettre operators advise advice directions directory';
