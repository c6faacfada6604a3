import type { Locale } from '../contract/limits.ts';

/** What people say that is no question, by kind: the more telling kinds first ("bonjour, merci, au revoir" is a goodbye). */
export const smallTalkPhrases = {
  insult: {
    both: 'idiot|imbecile|zoba|wtf',
    fr:
      'connard|connasse|con|conne|stupide|debile|nul|nulle|merde|putain|fdp|tg|ta gueule|ferme la|' +
      'va te faire foutre|fils de pute|encule|salaud|batard|tu es nul|vous etes nuls|tu sers a rien|' +
      'tu ne sers a rien|vous servez a rien|c est nul|c nul|bande d idiots|crétin|abruti|gros nul|' +
      'espece d|t es nul|t nul|bete|sale con|con ou quoi|ordure|bande de voleurs|vous etes des voleurs|' +
      'vous etes des arnaqueurs|vous etes des menteurs',
    en:
      'stupid|dumb|asshole|shit|fuck|fuck you|fuck off|shut up|you suck|you are useless|useless|moron|' +
      'bullshit|bitch|you are scammers|you are thieves|you are liars',
  },
  robot: {
    both: 'robot|bot|chatbot',
    fr:
      'es tu un robot|etes vous un robot|tu es un robot|vous etes un robot|t es un robot|t un robot|' +
      'c est un robot|est ce un robot|es tu humain|etes vous humain|es tu un humain|etes vous un humain|' +
      'etes vous une vraie personne|es tu une vraie personne|tu es humain|es tu une machine|' +
      'etes vous une machine|est ce que tu es un robot|est ce que vous etes un robot|' +
      'est ce que je parle a un robot|je parle a un robot|est ce que je parle a un humain|' +
      'je parle a un humain|une machine|humain|ou une personne|ou un humain|ou humain|vraie personne|' +
      'intelligence artificielle|je parle a|suis je en train de parler a|je parle avec|' +
      'je parle a une machine|es tu une ia|etes vous une ia|tu es une ia|t une ia|tu es reel|es tu reel',
    en:
      'human|real person|are you a robot|are you a bot|are you human|are you a human|are you real|' +
      'are you a real person|are you an ai|r u a bot|is this a bot|is this a robot|' +
      'am i talking to a robot|am i talking to a bot|am i talking to a human|am i chatting with a robot|' +
      'am i speaking to a robot|am i talking to a machine',
  },
  cancel: {
    fr:
      'annulez|annulez ca|annule ca|annuler ca|annulez tout|annule svp|annulez ma demande|' +
      'annule ma demande|annulez la demande|annule la demande|je ne veux plus|je n en veux plus|' +
      'je veux pas attendre|je ne veux pas attendre|je ne veux plus attendre|je veux plus attendre|' +
      'je n attends plus|arretez la demande|annulez l appel|annule l appel|annuler l appel',
    en:
      'cancel it|cancel that|cancel this|cancel my request|cancel the request|please cancel|' +
      'cancel please|i don t want it anymore|i don t want anymore|i dont want anymore|' +
      'i don t want to wait|i don t want to wait anymore|i dont want to wait|i m not waiting',
  },
  mayCancel: {
    fr:
      'annuler|annule|annulation|j attends plus|je veux plus|j en veux plus|je veux annuler|' +
      'je veux annule|je voudrais annuler|je voudrais annule|je souhaite annuler|j aimerais annuler|' +
      'je peux annuler|puis je annuler|je prefere annuler|je dois annuler|je vais annuler|' +
      'on peut annuler|peut on annuler|est ce que je peux annuler|est ce qu on peut annuler|' +
      'comment annuler|comment on annule|il faut annuler|j annule|on annule|pour annuler|' +
      'j ai change d avis|je change d avis|annuler ma demande|je veux annuler ma demande|' +
      'je voudrais annuler ma demande|comment annuler ma demande',
    en:
      'cancel|cancellation|i want to cancel|i wanna cancel|i would like to cancel|i d like to cancel|' +
      'i need to cancel|can i cancel|could i cancel|how to cancel|how do i cancel|how can i cancel|' +
      'i changed my mind|i have changed my mind|i ve changed my mind',
  },
  callOff: {
    fr:
      'laissez tomber|laisse tomber|laisser tomber|laissez|laissez ca|laisse ca|on laisse tomber|' +
      'on laisse|je laisse tomber|plus besoin|pas besoin|j ai plus besoin|je n ai plus besoin|' +
      'j en ai plus besoin|je n en ai plus besoin|j ai pas besoin|je n ai pas besoin|pas la peine|' +
      'plus la peine|plus necessaire|pas necessaire|finalement c est bon|c est bon finalement|' +
      'finalement non|oubliez ca|oublie ca|oublier ca|oubliez cela|oubliez tout|oubliez ma demande|' +
      'oublie ma demande|oubliez ma question|oublie ma question|oubliez moi|on oublie|on oublie ca|' +
      'non c est bon oubliez|non c est bon oublie|c est bon oubliez|c bon oubliez|non oubliez|' +
      'c est bon oublie|c bon oublie|non oublie|c est bon laisse|c bon laisse|non laisse|' +
      'finalement c bon|c bon finalement|je vais me debrouiller|je me debrouille|je vais trouver seul|' +
      'je vais trouver moi meme|plus besoin d aide|j ai plus besoin d aide|je n ai plus besoin d aide|' +
      'j ai plus besoin de votre aide|je n ai plus besoin de votre aide|je ne veux plus d aide|' +
      'j ai plus besoin de vous|je n ai plus besoin de vous',
    en:
      'never mind|nevermind|nvm|forget it|forget about it|forget that|no need|not needed|' +
      'no longer needed|not necessary|i don t need it anymore|i don t need it|i dont need it|' +
      'i dont need it anymore|don t bother|dont bother|drop it|leave it|i ll manage|i will manage|' +
      'i don t need help anymore|i dont need help anymore|i don t need help|i no longer need help|' +
      'i no longer need it',
  },
  impatience: {
    both: 'longtemps|toza kozela|nalembi kozela',
    fr:
      'c est long|c long|c est trop long|c trop long|trop long|c est tres long|c est vraiment long|' +
      'c est un peu long|vous etes lents|vous etes lent|ca prend du temps|ca prend trop de temps|' +
      'ca prend longtemps|ca dure longtemps|ca dure trop|ca traine|ca tarde|ca met du temps|vous tardez|' +
      'vous trainez|ca fait longtemps|ca fait longtemps que j attends|ca fait longtemps que je suis la|' +
      'ca fait des heures|ca fait des heures que j attends|ca fait un moment que j attends|ca fait|' +
      'ca fait deja|ca fait plus de|ca fait plus d|ca fait presque|deja 5 min|que j attends|' +
      'j attends toujours|j attends encore|j attends depuis|j attends depuis tout a l heure|depuis|' +
      'depuis tout a l heure|depuis ce matin|j attends depuis ce matin|depuis que j attends|' +
      'toujours personne|encore personne|personne|il n y a personne|il y a personne|y a personne|' +
      'n y a personne|toujours pas de conseiller|personne ne repond|personne repond|' +
      'personne ne me repond|personne me repond|on ne me repond pas|on me repond pas|on ne repond pas|' +
      'vous me repondez pas|toujours pas de reponse|pas de reponse|aucune reponse|dans combien de temps|' +
      'encore combien de temps|combien de temps encore|encore combien de minutes|' +
      'je dois attendre combien de temps|je vais attendre combien de temps|' +
      'combien de temps je dois attendre|combien de temps dois je attendre|combien de temps d attente|' +
      'combien de temps il faut attendre|il vient quand|il arrive quand|quand est ce qu il arrive|' +
      'quand est ce qu il vient|vous venez quand|il arrive|il vient|c est quand mon tour|mon tour|' +
      'quand mon tour|c est a mon tour|je suis le combien|quelle est ma place|' +
      'combien de personnes avant moi|combien de personnes devant moi|je peux plus attendre|' +
      'je ne peux plus attendre|j en ai marre|j en ai marre d attendre|marre d attendre|marre|' +
      'fatigue d attendre|je suis fatigue d attendre|je suis fatiguee d attendre|j en ai assez|' +
      'je suis en attente depuis|je suis toujours en attente|l attente est longue|trop lent|' +
      'vous etes trop lents|dans combien de minutes|on m oublie|vous dormez ou quoi|je suis toujours la|' +
      'je suis encore la|je suis la|le conseiller est ou|ou est le conseiller|ou est l agent|' +
      'le conseiller arrive quand|le conseiller vient quand|quand arrive le conseiller|' +
      'vous m avez oublie|vous m oubliez|ne m oubliez pas|m oubliez pas|on m a oublie|sa fait|' +
      'que je suis la|c tro long|tro long|ca prend beaucoup de temps|sa prend du temps|' +
      'sa prend beaucoup de temps|vous faites quoi|vous etes ou|ou etes vous|vous dormez',
    en:
      'it s long|it is long|too long|it s too long|it is too long|so long|it takes long|' +
      'it takes too long|it takes time|taking too long|it s taking too long|it s taking long|' +
      'it s taking forever|you are slow|still waiting|i m still waiting|i am still waiting|' +
      'im still waiting|i have been waiting|i ve been waiting|been waiting|waiting for a long time|' +
      'for a long time|nobody answers|nobody is answering|no one answers|no one is answering|' +
      'nobody is here|nobody here|no one here|nobody|no one|no answer|no answer yet|still no answer|' +
      'no response|no reply|still nobody|still no one|how much longer|how long do i wait|' +
      'how long do i have to wait|how long must i wait|how long will it take|how long should i wait|' +
      'how long is the wait|when will they come|when is my turn|my turn|what is my place|' +
      'how many people before me|i m tired of waiting|i am tired of waiting|tired of waiting|' +
      'i can t wait anymore|i cannot wait anymore|it s been|it has been|this is taking forever|' +
      'this is taking too long|you are too slow|why so long|waiting since morning|where is the agent|' +
      'where is the adviser|where is the advisor|did you forget me|you forgot me|don t forget me|' +
      'i m still here|i am still here|i m here',
  },
  hurry: {
    fr:
      'depechez vous|depeche toi|depechez|plus vite|faites vite|fais vite|vite|urgent|c est urgent|' +
      'c est tres urgent|tres urgent|le plus vite possible|je suis presse|je suis pressee',
    en: 'hurry|hurry up|it s urgent|it is urgent|very urgent|i m in a hurry|i am in a hurry',
  },
  contact: {
    both: 'numero|whatsapp|tel|email|e mail|mail|contact|contacts|airtel|orange|vodacom|mtn|africell',
    fr:
      'mon numero|mon numero est|mon numero c est|voici mon numero|voila mon numero|mon telephone|' +
      'mon tel|mon numero de telephone|mon whatsapp|mon numero whatsapp|mon mail|mon email|' +
      'mon adresse mail|mon adresse email|mon adresse|mon contact|mes contacts|mes coordonnees|' +
      'voici mes coordonnees|voici|voila|telephone|joignable au|je suis joignable au|' +
      'je suis joignable sur|disponible au|sur le|au|par whatsapp|sur whatsapp|c est le|ou au|ou le|' +
      'ou sur',
    en:
      'my number|my number is|this is my number|here is my number|my phone|my phone number|' +
      'my phone number is|my phone is|my email|my email is|my whatsapp|my contact|my contacts|my address|' +
      'my email address|here is|here s|on whatsapp|reach me on|phone|number',
  },
  goodbye: {
    both: 'bye|ciao',
    fr:
      'au revoir|aurevoir|orevoir|o revoir|a bientot|a plus|a plus tard|a la prochaine|a demain|' +
      'bonne journee|bonne soiree|bonne nuit|tchao|adieu|bonne continuation|a+|bon week end|' +
      'bonne fin de journee|bonne fete|bon courage|a toute|a tout a l heure|a ce soir|a lundi|a mardi|' +
      'a mercredi|a jeudi|a vendredi|a samedi|a dimanche|tikala malamu|non merci|nn merci|non ca va|' +
      'non ca ira|non c est bon|non c est tout|non rien',
    en:
      'goodbye|good bye|see you|see you soon|see ya|good night|have a nice day|have a good day|' +
      'have a good one|have a nice one|take care|good luck|bye bye|no thanks|no thank you|no thx|' +
      'no that s all|no that s it|no i m fine|no i m good|no that s fine',
  },
  unhelpful: {
    fr:
      'pas du tout|pas vraiment|vraiment pas|pas trop|toujours pas|aide pas|m aide pas|maide pas|' +
      'm aide pa|maide pa|m aide en rien|m aides pas|m aidez pas|m a pas aide|m avez pas aide|' +
      'me sert a rien|pas utile|inutile|repond pas a ma question|repond pas a la question|' +
      'reponds pas a ma question|repondez pas a ma question|avez pas repondu a ma question|' +
      'as pas repondu a ma question|resout pas mon probleme|regle pas mon probleme|pas ma question|' +
      'c pas ca|est pas ca|c pas ma question|pas ce que je cherche|pas ce que je cherchais|' +
      'pas ce que je demande|pas ce que je veux|pas ce que je voulais|pas la bonne reponse|est pas bonne|' +
      'm avance pas|me va pas|me convient pas|pas ce que j ai demande|pas ce que je vous ai demande|' +
      'rien a voir|a rien a voir|pas ca|toujours rien|toujours pareil|pas compris|j ai pas compris|' +
      'je n ai pas compris|j ai rien compris|je n ai rien compris|je comprends pas|je ne comprends pas|' +
      'je comprend pas|vous n avez pas compris|vous avez pas compris|tu n as pas compris|' +
      'tu as pas compris',
    en:
      'not at all|not really|doesn t help|doesnt help|does not help|didn t help|didnt help|did not help|' +
      'don t help|not helpful|unhelpful|isn t helpful|wasn t helpful|doesn t answer my question|' +
      'doesnt answer my question|does not answer my question|didn t answer my question|' +
      'did not answer my question|doesn t solve my problem|not my question|not what i asked|' +
      'not what i need|not what i want|not what i m looking for|not what i am looking for|not that|' +
      'nothing to do with it|has nothing to do with it|still nothing|still the same|i don t understand|' +
      'i dont understand|i didn t understand|i didnt understand|don t get it|you didn t understand|' +
      'you don t understand',
  },
  thanks: {
    both: 'amen|super|excellent|bravo|matondo|melesi',
    fr:
      'merci|mci|mrc|mercii|je vous remercie|je te remercie|remerciements|cimer|cest gentil|c est gentil|' +
      'vous etes gentil|gentil|gentille|sympa|utile|ca marche maintenant|ca a marche|c est regle|' +
      'c est resolu|probleme resolu|probleme regle|j ai reussi|j ai trouve|c etait utile|' +
      'je vous suis reconnaissant|je vous suis reconnaissante|dieu vous benisse|dieu te benisse|' +
      'soyez beni|parfait|genial|nickel',
    en:
      'thanks|thank you|thank u|thx|ty|tks|much appreciated|thanks a lot|thank you so much|great|perfect|' +
      'awesome|helpful|god bless|god bless you|bless you|you are kind',
  },
  help: {
    both:
      'question|information|informations|info|infos|bosalisa ngai|salisa ngai|bosunga ngai|sunga ngai|' +
      'nasengi lisungi|nazali na motuna|naza na motuna',
    fr:
      'aide|aidez moi|aide moi|a l aide|au secours|besoin d aide|j ai besoin d aide|g besoin d aide|' +
      'j ai besoin d un renseignement|pouvez vous m aider|peux tu m aider|tu peux m aider|' +
      'vous pouvez m aider|j ai une question|g une question|j ai des questions|une question|' +
      'j ai un probleme|j ai un souci|g un probleme|g 1 pb|probleme|je voudrais un renseignement|' +
      'je voudrais des renseignements|je veux un renseignement|un renseignement|renseignement|' +
      'renseignements|je veux des informations|je voudrais des informations|je voudrais une information|' +
      'je voudrais savoir quelque chose|je voudrais poser une question|je peux poser une question|' +
      'puis je poser une question|je voulais savoir|je voulais savoir si|je voudre savoir|' +
      'je voudrais savoir|je voudrais savoir si|je veux savoir|j aimerais savoir|j aimerais savoir si|' +
      'je souhaite savoir|je souhaiterais savoir|je voulais demander|je voulais vous demander|' +
      'je voudrais demander|je voudrais vous demander|je veux demander|je veux vous demander|' +
      'j aimerais demander|j aimerais vous demander|je voulais vous demander quelque chose|' +
      'je voudrais demander quelque chose|je voudrais vous demander quelque chose|' +
      'j aimerais vous demander quelque chose|j ai quelque chose a demander|' +
      'j ai quelque chose a vous demander|je voulais me renseigner|je voudrais me renseigner|' +
      'j aimerais me renseigner|je veux me renseigner|je voulais poser une question|' +
      'je voulais vous poser une question|je veux poser une question|je veux vous poser une question|' +
      'j aimerais poser une question|j aimerais vous poser une question|' +
      'je voudrais vous poser une question|je peux vous poser une question|' +
      'puis je vous poser une question|puis je vous demander quelque chose|' +
      'est ce que je peux poser une question|est ce que je peux vous poser une question|' +
      'j ai une petite question|j avais une question|j avais une petite question|petite question|' +
      'j ai juste une question|juste une question|autre question|une autre question|' +
      'j ai une autre question|j ai une preoccupation|j ai une petite preoccupation|une preoccupation|' +
      'preoccupation|j ai une inquietude|j ai un besoin|j ai une demande|une demande|renseignez moi|' +
      'renseigne moi|j ai besoin de renseignements|j ai besoin d informations|j ai besoin d information|' +
      'j ai besoin de vous|j ai besoin de votre aide|besoin d informations|besoin de renseignements|' +
      'je cherche des informations|je cherche des renseignements|je cherche une information|' +
      'un petit probleme|j ai un petit probleme|j ai un petit souci|un souci|aidez nous|dites moi|' +
      'dis moi|ecoutez moi|j ai un question|un question|je voulais juste savoir|je voudrais juste savoir|' +
      'je veux juste savoir|j aimerais juste savoir|je voulais juste demander|' +
      'je voulais juste poser une question|je souhaite poser une question|' +
      'je souhaite vous poser une question',
    en:
      'help|help me|i need help|need help|can you help|can you help me|could you help me|' +
      'i have a question|a question|i have a problem|i have an issue|can i ask a question|' +
      'can i ask you something|can i ask something|may i ask a question|may i ask something|' +
      'could i ask a question|can i ask you a question|quick question|one question|just a question|' +
      'another question|i have another question|i have some questions|i have questions|i had a question|' +
      'i got a question|i ve got a question|i have a concern|i want to know|i want to ask|' +
      'i want to ask something|i want to ask a question|i wanted to know|i wanted to ask|' +
      'i would like to know|i d like to know|i would like to ask|i d like to ask|i was wondering|' +
      'i need information|i need some information|i need info|i need some info|i need your help|' +
      'i need some help|please help|tell me|assist me|i just want to know|i just wanted to know|' +
      'i just have a question|i wanted to ask something|i wanted to ask a question|' +
      'i wanted to ask you something',
  },
  no: {
    both: 'no|nn|nop',
    fr: 'non|nan|noon|nonn',
    en: 'nope|nah',
  },
  sorry: {
    both: 'oops|oups|bolimbisi',
    fr:
      'desole|desolee|je suis desole|je suis desolee|vraiment desole|navre|je suis navre|je m excuse|' +
      'excuses|mes excuses|toutes mes excuses|mille excuses|mille pardons|desole pour le retard|' +
      'desole du retard|je me suis trompe|je me suis trompee|erreur de ma part|' +
      'c est une erreur de ma part|mauvais message|faute de frappe|deso',
    en:
      'sorry|i am sorry|i m sorry|im sorry|so sorry|my apologies|apologies|i apologize|i apologise|' +
      'my mistake|my bad|sorry for the delay|sorry for the late reply|wrong message|wrong chat',
  },
  patience: {
    fr:
      'j attends|j attend|j attends encore 5 min|j attend encore 5 min|je patiente|je vais attendre|' +
      'je vais patienter|j attendrai|je vous attends|je t attends|j attends votre reponse|' +
      'j attends ta reponse|j attends la reponse|j attends une reponse|j attends ici|je reste en ligne|' +
      'je reste connecte|je reste connectee',
    en:
      'i wait|i ll wait|i will wait|i am waiting|i m waiting|im waiting|waiting|i can wait|' +
      'i ll wait here|i am waiting for your answer|i m waiting for your answer|i ll hold',
  },
  pause: {
    both: '5 min|brb|afk|zela|bozela|zela moke|bozela moke|nakozonga|nazozonga|w8|att',
    fr:
      'je reviens|je revien|je reviens tout de suite|je reviens de suite|je reviens vite|' +
      'je reviens apres|je reviens plus tard|je reviendrai plus tard|je reviens demain|' +
      'je reviendrai demain|je reviens vers vous|je repasse plus tard|je repasserai|je reviens bientot|' +
      'je reviens dans un instant|je reviens dans un moment|je reviens dans|je reviens d ici|' +
      'je reviendrai|je vais revenir|je vous reviens|j arrive|j arrive tout de suite|attends|attend|' +
      'attendez|attends moi|attendez moi|attends un peu|attendez un peu|attends un instant|' +
      'attendez un instant|un instant|un petit instant|un moment|un petit moment|juste un instant|' +
      'juste un moment|juste 5 min|donnez moi 5 min|donne moi 5 min|laissez moi 5 min|laisse moi 5 min|' +
      'dans 5 min|une petite seconde|une petite minute|patientez|patientez un peu|patientez un instant|' +
      'ne quittez pas|je verifie|je vais verifier|je regarde|je vais regarder|je vais voir|' +
      'je vais essayer|j essaie|j essaye|je reflechis|je vais reflechir|je vais lire|laissez moi voir|' +
      'laisse moi voir|laissez moi lire|laissez moi verifier|laissez moi reflechir|laisse moi reflechir|' +
      'j arrive dans|j arrive ds|jrvs|je reviens ds|1 instant|1 moment|attends voir|attendez voir',
    en:
      'be right back|i ll be right back|i will be right back|i ll be back|i ll be back in|' +
      'i ll be back later|i will be back later|i ll come back later|i will be back in|be back in|back in|' +
      'brb in|i will be back|back soon|i am coming back|i m coming back|i ll come back|i will come back|' +
      'come back later|wait|please wait|wait a moment|wait a bit|wait for me|hold on|hang on|one moment|' +
      'just a moment|just 5 min|give me 5 min|gimme 5 min|a moment|give me a moment|bear with me|' +
      'let me check|let me see|let me try|let me think|i ll try|i will try|i ll check|i will check|' +
      'gimme a moment',
  },
  presence: {
    fr:
      'allo|vous etes la|etes vous la|vous ete la|tu es la|t es la|es tu la|vous etes toujours la|' +
      'etes vous toujours la|tu es toujours la|t es toujours la|vous etes encore la|etes vous encore la|' +
      'tu es encore la|toujours la|encore la|vous etes ici|vous m entendez|tu m entends|vous me lisez|' +
      'tu me lis|vous me voyez|vous me recevez|tu me recois|repondez|repondez moi|reponds moi|' +
      'repondez svp|vous ne repondez pas|vous repondez pas|tu ne reponds pas|tu reponds pas|' +
      'pourquoi vous ne repondez pas|pourquoi vous repondez pas|pourquoi tu ne reponds pas|' +
      'pourquoi tu reponds pas|toc toc',
    en:
      'are you there|you there|are you still there|you still there|still there|are you here|' +
      'can you hear me|answer me|please reply|please answer|why don t you answer|you don t answer|' +
      'you are not answering|why are you not answering|knock knock',
  },
  wellbeing: {
    fr:
      'ca va|sa va|cava|cv bien|comment ca va|comment sa va|comment allez vous|comment vas tu|cmt ca va|' +
      'kmt sa va|vous allez bien|tu vas bien|la forme|quoi de neuf|comment tu vas|comment vous allez|' +
      'comment va|vous allez|tu vas|j espere que vous allez|j espere que tu vas|j espere|bien dormi|' +
      'et toi|et vous|t as bien dormi|as tu bien dormi|avez vous bien dormi|sango nini|ndenge nini',
    en:
      'how are you|how r u|how are u|how is it going|how are you doing|whats up|what s up|sup|' +
      'how do you do|how is your day|how s your day|how is your day going|how are things|hope you are|' +
      'hope you re|hope all is well|i hope you are',
  },
  acknowledgement: {
    both: 'ok|okk|okay|oki|okey|ah|cool',
    fr:
      'pas grave|c est pas grave|tant pis|d accord|dac|dacc|daccord|oui|ouais|wi|bien|tres bien|entendu|compris|j ai compris|je comprends|' +
      'c est bon|c bon|c est compris|ca marche|ok ca marche|je vois|bien recu|rien|plus rien|c est tout|' +
      'ah bon|d acc|dacor|c est note|c note|bien note|vraiment',
    en:
      'yes|yep|yeah|got it|i see|understood|alright|all right|fine|not now|nothing|that s all|i m good|' +
      'im good|i am good|i m fine|im fine|i am fine|it s ok|its ok|it s okay|that s ok|no problem|' +
      'no worries',
  },
  laughter: {
    both: 'lol|xd|haha|ah ah|ha ha',
    fr: 'mdr|ptdr|jpp|xptdr|drole|t es drole|tu es drole|trop fort|tro fort',
    en: 'rofl|lmao|funny|you are funny',
  },
  greeting: {
    both: 'hey|yo|mbote|salam|wesh|mbote na bino|mbote na yo',
    fr: 'bonjour|bonsoir|salut|coucou|hé|bjr|bsr|slt|cc|re|rebonjour',
    en: 'hello|good morning|good evening|good afternoon|good day|hi there|hello there|greetings|hi',
  },
  opener: {
    both: 'svp|limbisa ngai|bolimbisa ngai|bolimbisa',
    fr:
      'excusez moi|excusez|excuse moi|excuser moi|escusez moi|esquisez moi|s il vous plait|s il te plait|' +
      'si vous plait|s il vous plais|silvouplait|pardon|pardonnez moi|pardonne moi|' +
      'excusez moi de vous deranger|excusez moi du derangement|excusez moi pour le derangement|' +
      'excusez le derangement|desole de vous deranger|desole de te deranger|desolee de vous deranger|' +
      'desole du derangement|desole pour le derangement|pardon de vous deranger|pardon du derangement|' +
      'je m excuse de vous deranger|je m excuse du derangement|j espere que je ne vous derange pas|' +
      'j espere ne pas vous deranger|je vous contacte|je vous ecris|je me permets de vous ecrire|' +
      'je me permets de vous contacter|je viens vers vous|permettez moi|avec tout mon respect|enchante|' +
      'enchantee|ravi de vous rencontrer|je me presente|escuse moi|escuze moi|escuzez moi|scuse moi|' +
      'scusez moi|scuzez moi|excuzez moi',
    en:
      'excuse me|please|pardon me|sorry to bother you|sorry to disturb you|sorry to disturb|' +
      'sorry for disturbing you|sorry for the disturbance|i hope i am not disturbing you|' +
      'i am writing to you|i am contacting you|nice to meet you|let me introduce myself|' +
      'dear sir or madam|sorry for disturbing|sorry for bothering you|sorry for bothering|sorry to bother',
  },
} satisfies Record<string, Phrases>;

/** Separated by `|`, without accents; `both` tells nothing of the language. */
export type Phrases = Partial<Record<Locale | 'both', string>>;

/** After these a name follows, which may be any word; with them somebody has said no more than who they are. */
export const introductions: Phrases = {
  fr:
    'je m appelle|je m appel|je m apelle|je m apel|moi je m appelle|je me nomme|je me prenomme|' +
    'mon nom est|mon nom c est|mon prenom est|mon prenom c est',
  en: 'my name is|my name s',
};

/** No names: what is said of one ("mon nom est mal écrit") or of oneself, and what is asked behind it. */
export const noNames =
  'mal mauvais faux fausse incorrect errone deja different inverse ecrit ecrite change wrong wrongly ' +
  'misspelled misspelt mispelled spelled written incorrectly badly missing already trop too visible ' +
  'invisible cache bloque bloquee refuse refusee rejete rejetee supprime supprimee incomplet incomplete ' +
  'manquant absent affiche public prive private hidden blocked refused rejected deleted shown visibly ' +
  'correct stuck lost fraud scam sick ready late new interested unemployed available student nurse ' +
  'driver teacher perdu perdue malade interesse interessee inscrit inscrite disponible diplome diplomee ' +
  'etudiant etudiante infirmier infirmiere chauffeur candidat candidate recruteur employeur chomeur ' +
  'chomeuse licencie enceinte formation formations cours stage stages emploi emplois travail job jobs ' +
  'offre offres poste cv lettre entreprise societe chef patron directeur directrice responsable gerant ' +
  'agent candidature postuler recrutement inscription inscrire compte connexion mot passe code paiement ' +
  'payer remboursement argent prix salaire certificat diplome attestation couture informatique probleme ' +
  'question bug erreur arnaque document documents visa training course courses internship account ' +
  'password login payment pay refund money salary certificate application register registration apply ' +
  'error problem recruiter employer company illisible coupe tronque vide inconnu masque affichee efface ' +
  'utilise pris valide invalide reconnu nouveau bizarre obligatoire complet long court used taken gone ' +
  'cut empty unknown invalid displayed required unavailable';

/** May stand beside small talk without making it more than that. */
export const fillers =
  'a tous toutes tout le monde monsieur madame mr mme messieurs mesdames l equipe la the team vous ' +
  'toi et and bien bcp beaucoup infiniment mille fois pour votre aide reponse your help so very much ' +
  'lot mon ma cher chere ami amie frere soeur bro sir madam mosala alors donc de rien encore again ' +
  'everyone all there svp plz please c est it s ce que mec toujours vraiment trop tres ' +
  'grand ok oh ah eh bon ben bah mais but ca sa cela cette ceci ne n du at that this is was tu you me ' +
  'desole sorry etes es t un une des passez quel quelle service etait are or ur tt then today thats ' +
  'right bino mingi yo compagnie conseiller espece bande for tro';

/** Words of their own, though one slip away from one of those above: "payé, puis débité" calls nobody names. */
export const wordsOfTheirOwn =
  'annule annulee annules annuler annuel annul laisse laisser laissee laisses laissees tombe oublie ' +
  'oublier oubliee oublies oubli canel canal cancer cancels canceled forgot conge canne connu connue ' +
  'conte contes corne connect null mere mers merge femme ferie debite debites debitee defile ordre ' +
  'ordres valeurs valeur abouti root trait parait partait parlait souper brave domain mari tchad salad ' +
  'batch aire ailes manche sejours choses poste poster skill sold tank former forme formes attendre ' +
  'attente attendu excuse excused writing personnel personnes revient reviews marie maree mare maire ' +
  'contract contracts voice';
