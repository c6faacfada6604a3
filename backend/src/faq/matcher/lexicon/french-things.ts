/** What French speakers say for one thing: school, devices, household, media, leisure, verbs, adjectives. */
export const frenchThings = `
école, établissement scolaire, bahut
école secondaire, lycée, collège, humanités
université, fac, faculté, campus
élève, écolier, lycéen
étudiant, universitaire, étudiante
professeur, prof, enseignant, maître d'école, instituteur
cours, leçon, classe
devoir à la maison, exercice, devoirs
examen, épreuve, interro, partiel
examen d'état, bac, baccalauréat, exetat
note, cote, points obtenus, bulletin
réussir, réussite, succès, avoir son année
échouer, échec, rater, louper
redoubler, doubler la classe, reprendre l'année
frais scolaires, minerval, frais académiques, scolarité
bourse, bourse d'études, aide aux études
diplôme, brevet, titre d'études
études, étudier, faire des études
apprendre, apprentissage, s'instruire
enseigner, donner cours, enseignement
inscription, s'enrôler, s'enregistrer, enregistrement
réviser, bosser ses cours, révision
tricher, tricherie, copier sur le voisin
cahier, carnet, bloc-notes
livre, bouquin, ouvrage, roman
bibliothèque, médiathèque, salle de lecture
stylo, bic, stylo à bille
cartable, sac d'école, sac à dos
mathématiques, maths, arithmétique, algèbre
calculer, calcul, faire le calcul, calculette, calculatrice
anglais, parler anglais, langue anglaise
traduire, traduction, traducteur, interprète
orthographe, faute d'orthographe, orthographier
définition, signification, vouloir dire, sens du mot
dictionnaire, dico, lexique
écrire, rédiger, rédaction, rédiger un texte
lire, lecture, bouquiner
téléphone, portable, smartphone, gsm, cellulaire, mobile
appeler, appel, téléphoner, passer un coup de fil
biper, bip, appel en absence, appel manqué
message, sms, texto, petit message
répondre, réponse, donner suite
unités, crédit d'appel, recharge de crédit, carte prépayée
mégas, forfait internet, données mobiles, méga, data
internet, connexion, réseau, net
wifi, wi-fi, borne wifi, routeur wifi
carte sim, sim, puce
ordinateur, ordi, pc, laptop
tablette, ipad, tablette tactile
écran, moniteur, affichage
clavier, touche de clavier, pavé numérique
souris d'ordinateur, pavé tactile, curseur
imprimante, imprimer, impression, cartouche d'encre
scanner, numériser, numérisation, scan
photocopie, photocopieuse, copie
clé usb, flash disk, flash
disque dur, espace de stockage, stockage
batterie, pile, accu
charger son téléphone, chargeur, recharger la batterie, câble de charge
casque audio, écouteurs, oreillettes
haut-parleur, baffle, enceinte bluetooth
bluetooth, sans fil, appairer
mot de passe, code secret, mdp, password, mot de passe oublié
identifiant, login, nom d'utilisateur
se connecter, connexion au compte, ouvrir une session, s'identifier
se déconnecter, déconnexion, fermer la session
application, appli, logiciel, programme informatique
télécharger, téléchargement, download, charger une appli
installer, installation, installer une appli
mettre à jour, mise à jour, actualiser, nouvelle version
désinstaller, retirer l'appli, désinstallation
site web, site, page web, site internet
lien, url, adresse du site
fichier, document numérique, pièce jointe
dossier, répertoire, farde
email, mail, courriel, adresse électronique, e-mail
virus informatique, antivirus, logiciel malveillant, malware
pirater, piratage, hacker, compte piraté
arnaque, arnaquer, escroquerie, escroc, fraude, se faire avoir
notification, alerte, alerter
paramètre, réglage, configuration, configurer, régler
intelligence artificielle, ia, ia générative
assistant virtuel, agent conversationnel, bot, chatbot, robot de discussion
bug, beug, bugger, l'appli plante
lent, ramer, lenteur, lentement, ça traîne
réparer, réparation, dépanner, remettre en état
casser, cassé, abîmé, bousillé, détérioré
allumer, mettre en marche, allumage
éteindre, mettre hors tension, extinction
redémarrer, rallumer, relancer, reboot, redémarrage
interrupteur, bouton poussoir, commutateur
prise électrique, prise de courant, prise murale
lumière, lampe, éclairage, ampoule
télévision, télé, tv, téléviseur
télécommande, zappette, manette de télé
radio, poste de radio, fm, transistor
frigo, réfrigérateur, frigidaire, congélateur
cuisinière à gaz, réchaud, gazinière, plaque de cuisson
four, fourneau, four électrique
casserole, marmite, faitout
vaisselle, faire la vaisselle, laver les assiettes
verre, gobelet, timbale
machine à laver, lave-linge, lessive
ménage, nettoyer, nettoyage, faire le ménage, entretien ménager
sale, saleté, crasseux, souillé
propre, impeccable, nickel
repasser, repassage, fer à repasser
climatiseur, climatisation, clim, air conditionné
ventilateur, ventilo, ventilation
lit, plumard, couchage, matelas
chaise, siège, tabouret
fauteuil, canapé, divan, sofa
armoire, placard, commode, étagère
outil, boîte à outils, outillage, bricolage
vêtement, habit, fringue, sapes
pagne, liputa, wax
chemise, chemisier, chemisette
pantalon, jean, froc
chaussure, godasse, basket, paire de chaussures
sandale, babouche, tong
sac à main, sacoche, sac
bijou, bijouterie, parure, bijoutier
couturier, couture, coudre, tailleur
sapeur, sapologie, être bien sapé
journal, quotidien, gazette
journaliste, correspondant de presse, journalisme
actualité, actus, nouvelles, infos du jour
vidéo, clip, film en ligne
film, cinéma, ciné, long métrage
série, feuilleton, épisode
chaîne de télé, émission, programme télé
photo, image, cliché, photographie, selfie
appareil photo, caméscope, objectif photo
capture d'écran, screenshot, copie d'écran
photo de profil, avatar, image de profil
musique, chanson, morceau de musique
chanteur, musicien, artiste, chanteuse
chanter, chorale, choriste
danse, danser, danseur
concert, spectacle, show
réseau social, réseaux sociaux, médias sociaux
whatsapp, messagerie instantanée, wsp, watsap
publier, faire un post, publication, mettre en ligne
partager, repartager, faire circuler
commentaire, commenter, avis laissé
s'abonner, abonnement, suivre une page, abonné
se désabonner, désabonnement, se désinscrire
sport, faire du sport, activité physique
football, foot, ballon rond
match, rencontre sportive, partie
équipe, club, sélection
gagner, victoire, remporter, vainqueur
perdre un match, défaite, se faire battre
course à pied, courir vite, jogging, footing
natation, nager, piscine
jouer, jeu, s'amuser, divertissement
jeu vidéo, console, playstation, gaming
pari, parier, pronostic, loterie, jeux de hasard
dessin, dessiner, croquis
loisir, passe-temps, hobby, temps libre
devinette, énigme, charade, quiz
cher, coûteux, hors de prix, onéreux, trop cher
bon marché, pas cher, abordable, à petit prix
gratuit, gratuitement, sans payer, gratos, offert
option payante, payer pour, à payer
rapide, vite, rapidement, rapidité
grand, énorme, immense, vaste
petit, minuscule, réduit
nouveau, neuf, récent, nouveauté
ancien, usé, vieux, vétuste
seconde main, occasion, d'occasion
facile, simple, facilement, fastoche
difficile, compliqué, complexe, galère
dangereux, danger, risque
sécurité, sécurisé, sécuriser, sans danger
bruit, bruyant, vacarme, tapage
silence, silencieux, se taire
fermer, fermeture, clos
important, essentiel, primordial, capital
nécessaire, obligatoire, indispensable, requis, exigé
facultatif, optionnel, pas obligatoire, au choix
interdit, défendu, prohibé, pas autorisé
autoriser, permettre, autorisation, permission
différent, différence, distinct
pareil, identique, semblable, similaire
meilleur, mieux, le top
pire, plus mauvais, empirer
vrai, véridique, vérité, réel
faux, erroné, inexact, incorrect
correct, exact, juste
utile, utilité, ça sert à quoi, à quoi ça sert
annuler, supprimer, résilier, décommander, annulation
effacer, enlever, suppression, virer
aider, aide, coup de main, assistance, assister
chercher, trouver, rechercher, recherche, dénicher
commencer, débuter, démarrer, se lancer, début
arrêter, stopper, cesser, mettre fin, arrêt
finir, terminer, achever, fin
continuer, poursuivre, continuation
marcher, fonctionner, fonctionnement, être opérationnel
en panne, hors service, ne marche pas, ne fonctionne pas, tomber en panne
problème, souci, panne, difficulté, pépin, tracas
erreur, faute, se tromper, bévue, message d'erreur
bloqué, coincé, blocage, ça bloque, bloquer
débloquer, déverrouiller, déblocage
changer, modifier, modification, changement
remplacer, remplacement, substituer
corriger, rectifier, correction, rectification
ajouter, rajouter, ajout
envoyer, expédier, transmettre, envoi, faire parvenir
recevoir, réception, accuser réception
obtenir, se procurer, décrocher, obtention
perdre, égarer, paumer, perte
oublier, oubli, trou de mémoire, ne plus se souvenir
se souvenir, mémoire, mémoriser, retenir
rappel, pense-bête, faire penser, me rappeler
comprendre, piger, capter, compréhension
expliquer, explication, clarifier, éclaircissement
demander, demande, solliciter, requête
question, interrogation, poser une question
parler, discuter, bavarder, conversation
montrer, afficher, faire voir
choisir, choix, sélectionner, opter
conseil, conseiller, recommandation, recommander
renseignement, se renseigner, information, info
vérifier, contrôler, vérification, contrôle
confirmer, confirmation, valider, validation
refuser, refus, rejeter, rejet, décliner
accepter, approuver, être d'accord, accord
sauvegarder, sauvegarde, conserver, garder
utiliser, se servir, utilisation, employer, usage
créer, création, fabriquer, confectionner
organiser, planifier, organisation
participer, participation, prendre part
inviter, invitation, convier
contacter, joindre quelqu'un, prendre contact, coordonnées
signaler, signalement, dénoncer
se plaindre, réclamation, plainte, réclamer, rouspéter
opinion, donner son avis, point de vue
idée, suggestion, proposition, proposer, suggérer
raison, cause, motif
procédure, démarche, marche à suivre, étapes à suivre
résumer, résumé, synthèse
`;
