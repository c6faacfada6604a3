import type { Language } from './language.ts';

/** Things people say to anybody about anything: what a question looks like that no entry is about. */
export const everyday: Record<Language, readonly string[]> = {
  fr: lines(`
    quel temps fera-t-il demain à la plage
    raconte-moi une blague
    qui a gagné le match hier soir
    quelle est la capitale de l'Australie
    comment faire cuire des œufs durs
    tu as quel âge
    j'ai très faim ce soir
    mon chat a vomi sur le tapis
    combien font douze fois sept
    tu peux me chanter une chanson
    pourquoi le ciel est bleu
    je m'ennuie tellement aujourd'hui
    quelle est la meilleure équipe de football
    ma voiture fait un bruit bizarre
    comment s'appelle le président des États-Unis
    j'ai rêvé de ma grand-mère cette nuit
    où est-ce que je peux acheter des chaussures rouges
    mon voisin fait trop de bruit la nuit
    est-ce que tu m'aimes
    il y a trop de monde dans les magasins
    à quelle heure passe le film à la télé
    comment planter des tomates
    ma copine m'a quitté
    donne-moi une recette de gâteau au chocolat
    quel est le sens de la vie
    je ne comprends rien à ce que tu dis
    on se voit ce week-end
    mon frère se marie en juin
    quelle distance entre la terre et la lune
    comment enlever une tache de vin
    j'ai perdu mes lunettes
    tu viens d'où
    c'est nul ton truc
    qui a écrit les misérables
    comment dit-on bonjour en japonais
    il pleut depuis trois jours
    le bébé pleure tout le temps
    quel cadeau offrir à ma mère
    combien pèse un éléphant
    je suis fatigué de tout ça
    mets un peu de musique
    les enfants jouent dans le jardin
    où trouver un bon restaurant italien
    comment apprendre à nager
    j'ai mal au dos depuis hier
    quel est ton film préféré
    la soupe est trop salée
    pourquoi les chiens aboient
    peux-tu résumer ce livre
    on mange quoi à midi
    mon ordinateur fait du bruit quand il chauffe
    quelle heure est-il à Tokyo
    tu crois aux fantômes
    je voudrais écouter du jazz
    comment nouer une cravate
    combien de joueurs dans une équipe de rugby
    c'était mieux avant
    joue au morpion avec moi
    quel est le plus grand pays du monde
    mon train a du retard
    j'ai cassé un verre
    les prix ont encore augmenté au marché
    qui est le plus fort
    où habites-tu
    je cherche un prénom pour ma fille
    comment soigner une plante malade
    tu connais un bon livre
    quel jour sommes-nous
    le coiffeur m'a raté
    combien de temps vit une tortue
    écris-moi un poème
    je déteste le lundi
    la police est passée dans ma rue
    quelle couleur va avec le vert
    est-ce que les poissons dorment
    traduis cette phrase en espagnol
    j'ai peur de l'avion
    mon fils ne veut pas dormir
    comment réparer un robinet qui fuit
    tout le monde s'en fiche
    qu'est-ce que tu fais ce soir
    quelle est la vitesse de la lumière
    c'est la faute du gouvernement
    dis quelque chose de drôle
    j'ai acheté un vélo d'occasion
    quel vin avec le poisson
    rappelle-moi d'appeler Paul
    mes voisins ont un nouveau chien
    combien coûte un billet pour le concert
    la lumière de la cuisine ne marche plus
  `),
  en: lines(`
    what will the weather be like at the beach tomorrow
    tell me a joke
    who won the game last night
    what is the capital of australia
    how do i boil eggs
    how old are you
    i am so hungry tonight
    my cat threw up on the carpet
    what is twelve times seven
    can you sing a song for me
    why is the sky blue
    i am so bored today
    which football team is the best
    my car makes a strange noise
    who is the president of france
    i dreamed about my grandmother last night
    where can i buy red shoes
    my neighbour is too loud at night
    do you love me
    the shops are too crowded
    what time is the movie on tv
    how to grow tomatoes
    my girlfriend left me
    give me a recipe for chocolate cake
    what is the meaning of life
    i don't understand a word you say
    see you this weekend
    my brother gets married in june
    how far is the moon
    how do i remove a wine stain
    i lost my glasses
    where are you from
    this thing of yours is useless
    who wrote hamlet
    how do you say hello in japanese
    it has been raining for three days
    the baby cries all the time
    what present should i give my mother
    how much does an elephant weigh
    i am tired of all this
    play some music
    the children are playing in the garden
    where is a good italian restaurant
    how can i learn to swim
    my back has been hurting since yesterday
    what is your favourite movie
    the soup is too salty
    why do dogs bark
    can you summarise this book
    what should we have for lunch
    my computer gets hot and noisy
    what time is it in tokyo
    do you believe in ghosts
    i would like to hear some jazz
    how to tie a tie
    how many players are in a rugby team
    things used to be better
    play tic tac toe with me
    what is the biggest country in the world
    my train is late
    i broke a glass
    prices went up again at the market
    who is the strongest
    where do you live
    i am looking for a name for my daughter
    how do i save a dying plant
    do you know a good book
    what day is it
    the hairdresser ruined my hair
    how long do turtles live
    write me a poem
    i hate mondays
    the police came to my street
    which colour goes with green
    do fish sleep
    translate this sentence into spanish
    i am afraid of flying
    my son does not want to sleep
    how to fix a leaking tap
    nobody cares
    what are you doing tonight
    what is the speed of light
    it is all the government's fault
    say something funny
    i bought a second hand bike
    which wine goes with fish
    remind me to call paul
    my neighbours have a new dog
    how much is a ticket for the concert
    the kitchen light does not work
  `),
};

function lines(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map(line => line.trim());
}
