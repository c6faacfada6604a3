/** French words and expressions around phones, internet, accounts and computers, one concept group a line. */
export const frenchPhones = `
téléphone, portable, mobile, gsm, cellulaire, telefone
smartphone, android, iphone, téléphone intelligent, téléphone tactile
téléphone simple, téléphone à touches, petit téléphone, téléphone basique
ordinateur, pc, ordi, laptop, ordinateur portable
tablette, ipad, tablette tactile
clavier, touche du clavier, clavier azerty
écran, moniteur, écran tactile
écran cassé, écran fissuré, vitre cassée, écran brisé
écran noir, écran éteint, écran qui ne s'allume pas
page blanche, écran blanc, rien ne s'affiche, page vide, page qui ne s'ouvre pas
batterie, accu, pile
charger le téléphone, chargeur, câble de charge, recharger la batterie, mettre à charger
batterie faible, batterie vide, se décharge vite
batterie externe, power bank, powerbank
écouteur, casque audio, oreillette, kit mains libres
volume, haut-parleur, baffle
micro, microphone, on ne m'entend pas
caméra, appareil photo, webcam, objectif photo
photo, image, cliché, prendre une photo, photographier, foto
photo de profil, image de profil, changer sa photo, selfie
vidéo, film, clip, regarder une vidéo
carte sim, puce, sim, puce téléphonique
sim bloquée, code puk, puk, débloquer la puce
enregistrer sa sim, identification de la sim, enregistrement de la puce
numéro de téléphone, numéro, phone number, numéro de portable
changer de numéro, nouveau numéro, numéro changé, ancien numéro, numéro perdu
opérateur, vodacom, airtel, africell, orange rdc, réseau mobile
réseau, couverture réseau, signal, barre de réseau
réseau coupé, hors réseau, mauvais réseau, réseau faible
unités, crédit, crédit d'appel, crédit téléphonique
recharger, acheter des unités, mettre du crédit, carte de recharge, recharge
transférer du crédit, envoyer des unités, transfert d'unités
unités finies, crédit épuisé, crédit terminé
forfait, bundle, forfait internet, mégas, data, données mobiles, giga
consommation de données, consommer des mégas, mégas finis, trop de mégas
appel, appeler, téléphoner, call, kobenga, coup de fil
appel manqué, bip, biper, appel en absence
appel vidéo, visio, visioconférence, zoom, google meet
rejoindre la réunion en ligne, lien zoom, entrer dans la visio, lien de la réunion
répondeur, messagerie vocale, boîte vocale
numéro vert, numéro gratuit, ligne gratuite, appel gratuit
service client, hotline, call center, centre d'appels, helpdesk, assistance téléphonique
personne ne répond, pas de réponse au téléphone, sonne dans le vide, injoignable
sms, texto, mini-message, message texte
whatsapp, watsap, whatsap, numéro whatsapp
groupe whatsapp, rejoindre le groupe, ajouter au groupe, lien du groupe
message vocal, note vocale, audio, vocal
message, écrire un message, laisser un message, envoyer un message
chat, tchat, discussion en ligne, messagerie instantanée
chatbot, assistant virtuel, robot, bot
intelligence artificielle, ia, chatgpt
facebook, fb, page facebook, messenger
réseaux sociaux, réseau social, instagram, tiktok, médias sociaux
youtube, chaîne youtube, vidéo youtube
internet, net, web, connexion internet
wifi, wi-fi, borne wifi, réseau sans fil
partage de connexion, hotspot, point d'accès, partager sa connexion
modem, routeur, box internet
hors ligne, offline, hors connexion, mode hors ligne
connexion lente, internet lent, ça rame, ramer, débit faible, chargement lent
connexion coupée, connexion perdue, déconnexion fréquente, internet coupé
cybercafé, cyber, salle informatique
site, site web, site internet, page web, plateforme
lien, url, hyperlien, adresse web
lien cassé, lien qui ne marche pas, lien expiré, page introuvable
navigateur, chrome, firefox, navigateur web
moteur de recherche, google, chercher sur internet
application, app, appli, application mobile
logiciel, programme informatique, software
installer, installation, télécharger l'application, play store, app store
désinstaller, enlever l'application, supprimer l'application
mise à jour, mettre à jour, nouvelle version, update
télécharger, téléchargement, download
téléverser, uploader, envoyer un fichier, charger un document, pièce jointe, joindre un fichier
fichier trop lourd, fichier trop grand, taille du fichier, compresser un fichier
fichier, document numérique, fichier informatique
pdf, format pdf, fichier pdf, convertir en pdf
scanner, numériser, scan, photographier un document
imprimer, impression, imprimante
clé usb, flash disque, disque dur, disque externe
carte mémoire, carte sd, micro sd
mémoire pleine, stockage plein, espace insuffisant
sauvegarder, sauvegarde, enregistrer un fichier, conserver un fichier
effacer, supprimer, suppression, delete
récupérer un fichier, fichier effacé, fichier perdu
copier, coller, copier-coller
word, traitement de texte, document word
excel, tableur, feuille de calcul
powerpoint, diapositive, diaporama
email, mail, courriel, adresse mail, e-mail, adresse électronique, gmail
créer une adresse mail, ouvrir une boîte mail, créer un email, créer un gmail
changer d'adresse mail, nouvelle adresse mail, modifier son email
email non reçu, pas reçu le mail, mail introuvable, mail pas arrivé
spam, courrier indésirable, pourriel, dossier spam
s'inscrire, créer un compte, ouvrir un compte, s'enregistrer, devenir membre, création de compte
compte, compte utilisateur, espace personnel, account
profil, page de profil, compléter son profil, modifier son profil
se connecter, login, ouvrir une session, s'identifier, entrer dans son compte, accéder au compte
impossible de se connecter, connexion impossible, accès refusé, problème de connexion
se déconnecter, déconnexion, log out, fermer la session, sortir du compte
mot de passe, mdp, code secret, password
mot de passe oublié, mot de passe perdu, oublier son mot de passe, réinitialiser, réinitialisation
changer de mot de passe, nouveau mot de passe, modifier le mot de passe
mot de passe incorrect, mauvais mot de passe, mot de passe refusé
mot de passe fort, choisir un mot de passe, mot de passe solide
identifiant, nom d'utilisateur, pseudo, username, pseudonyme
code de vérification, code de confirmation, otp, code reçu par sms, code d'activation
code non reçu, code pas arrivé, renvoyer le code, code expiré
code pin, pin, pin oublié
double authentification, double vérification, validation en deux étapes
compte bloqué, compte verrouillé, compte suspendu, compte désactivé
débloquer, déverrouiller, réactiver, débloquer le compte
activer le compte, activation, valider son compte, lien d'activation
supprimer son compte, fermer le compte, effacer son compte, clôturer le compte, désactiver le compte
double compte, compte en double, plusieurs comptes
adresse déjà utilisée, numéro déjà utilisé, compte déjà existant, email déjà pris
compte piraté, pirater, piratage, hacker, hacké
faux compte, faux profil, usurpation d'identité
virus, antivirus, logiciel malveillant
phishing, hameçonnage, message suspect, faux message, lien suspect
bloquer un contact, bloquer un numéro, signaler un utilisateur
vie privée, données personnelles, protection des données, confidentialité, confidentiel
anonyme, anonymat, anonymement, sans donner son nom
cookie, accepter les cookies, bannière de cookies
notification, alerte, push
désactiver les notifications, trop de messages, ne plus recevoir de messages, arrêter les messages
paramètre, configuration, configurer, paramétrer
langue de l'application, changer de langue, choisir la langue, langue du site
taille du texte, agrandir le texte, texte trop petit, écriture trop petite
mode sombre, thème sombre, mode nuit
bouton, icône, symbole
cliquer, appuyer, clic, presser le bouton
saisir, taper, encoder, écrire au clavier
menu, onglet, rubrique
page d'accueil, accueil, page principale
rechercher, recherche, barre de recherche
filtre, filtrer, trier les résultats
favori, mettre en favori, enregistrer une annonce
publier, publication, mettre en ligne, poster une annonce, publier une annonce
commentaire, commenter, laisser un avis
panne, en panne, ne marche pas, ne fonctionne pas, bug, planter, buguer
message d'erreur, erreur technique, code d'erreur
problème technique, souci technique, incident technique
application bloquée, l'application se ferme, application plantée, application qui ne s'ouvre pas
téléphone bloqué, téléphone figé, écran figé, téléphone qui ne répond plus
redémarrer, redémarrage, éteindre et rallumer
allumer, démarrer, mettre en marche
éteindre, mettre hors tension, s'éteindre
réparer, réparation, dépanner, réparateur, dépannage
téléphone perdu, perdre son téléphone, téléphone égaré
téléphone volé, vol de téléphone, se faire voler son téléphone
changer de téléphone, nouveau téléphone, nouvel appareil, autre appareil
téléphone partagé, téléphone du voisin, emprunter un téléphone, téléphone d'un ami
partager, partage, transférer un message
informatique, numérique, technologie
électricité, coupure de courant, délestage, snel, lotiliki
lecture à voix haute, synthèse vocale, lire à haute voix, écouter le texte
dictée vocale, commande vocale, parler au lieu d'écrire
captcha, recaptcha, prouver que je ne suis pas un robot
qr code, code qr, scanner le code, code-barres
gps, géolocalisation, google maps, localisation, position
bluetooth, xender, partager par bluetooth
capture d'écran, screenshot, capture
compatible, compatibilité, téléphone trop ancien, vieux téléphone
sonnerie, silencieux, vibreur, mode silencieux
`;
