/** French words and expressions around administration and papers, one concept group a line. */
export const frenchOffice = `
papier, document, paperasse, mokanda, mikanda, papiers administratifs
pièce d'identité, carte d'identité, papier d'identité, carte nationale d'identité, cni, carte nationale
carte d'électeur, carte électorale, carte de la ceni
passeport, passport, passeport biométrique, demande de passeport
laissez-passer, sauf-conduit, titre de voyage, document de voyage
visa, demande de visa, visa d'entrée, visa de séjour
permis de séjour, titre de séjour, carte de séjour, autorisation de séjour, carte de résident
renouvellement, renouveler, prolonger, prolongation, prorogation
expirer, expiré, périmé, expiration, échu
valable, valide, validité, en cours de validité
perte de documents, papiers perdus, attestation de perte, déclaration de perte, perdre ses papiers
objet perdu, objet trouvé, objets perdus, égarer, oublier un objet
vol, voler, dérober, voleur, moyibi, déclaration de vol, se faire voler
papiers volés, vol de documents, carte d'identité volée
duplicata, double du document, remplacer un document, refaire un document
faux papiers, faux document, falsifier, falsification, contrefaçon
acte de naissance, attestation de naissance, extrait de naissance, certificat de naissance
déclarer une naissance, enregistrer un enfant, déclaration de naissance, enregistrement de naissance
jugement supplétif, naissance non déclarée, déclaration tardive
acte de mariage, certificat de mariage, livret de famille, preuve de mariage
mariage, se marier, épouser, mariage civil
divorce, divorcer, séparation de corps, jugement de divorce
acte de décès, certificat de décès, déclarer un décès, déclaration de décès
nationalité, certificat de nationalité, citoyenneté
naturalisation, demander la nationalité, se naturaliser, acquérir la nationalité
casier judiciaire, extrait de casier, casier vierge
bonne vie et mœurs, attestation de bonne vie et mœurs, certificat de bonne conduite
attestation de résidence, certificat de résidence, preuve d'adresse, justificatif de domicile
composition de famille, composition de ménage, attestation de composition familiale
état civil, bureau de l'état civil, officier de l'état civil
célibataire, célibat, attestation de célibat, non marié
mairie, commune, maison communale, hôtel de ville, bureau communal, municipalité
bourgmestre, maire, autorité communale
chef de quartier, chef d'avenue, chef de rue, bureau du quartier
ambassade, consulat, consul, ambassadeur
administration, autorités, leta, service public, gouvernement
ministère, ministre, cabinet du ministre
notaire, notarié, acte notarié, notarier
guichet, comptoir, bureau d'accueil, réception
formulaire, fiche à remplir, formulaire à remplir, formulaire d'inscription
remplir, compléter, compléter une fiche
case à cocher, cocher, champ obligatoire
signature, signer, parapher, apposer sa signature
cachet, tampon, sceau, tamponner
photocopie, photocopier, copie, faire une copie
copie certifiée, copie conforme, légaliser, légalisation, certifier conforme
apostille, apostiller, légalisation à l'étranger
traduction, traduire, traducteur, traduction assermentée, traducteur juré
interprète, interprétariat, service d'interprète
document original, original du document, l'original
photo d'identité, photo passeport, photo format passeport
empreinte digitale, empreinte, biométrie, données biométriques
dossier, dossier administratif, farde, chemise cartonnée
déposer un dossier, dépôt du dossier, soumettre, introduire une demande, remettre un dossier
dossier incomplet, pièce manquante, document manquant, dossier bloqué
document à fournir, pièces à fournir, papiers demandés, document exigé
demande, requête, solliciter, faire une demande
suivi du dossier, état de la demande, avancement du dossier, statut du dossier
délai de traitement, temps d'attente, durée de traitement, combien de temps attendre
trop long, attendre longtemps, dossier qui traîne, dossier en souffrance
échéance, date limite, deadline, dernier délai, date butoir, date de clôture
délai dépassé, trop tard, hors délai, date limite passée
urgent, urgence, pressé
rapide, vite, rapidement, accélérer, rapidité, noki
lent, lenteur, lentement, malembe
annuler, annulation, décommander
reporter, repousser, décaler, remettre à plus tard, report, différer
rendez-vous, rdv, prendre rendez-vous, fixer un rendez-vous, obtenir un rendez-vous
déplacer un rendez-vous, reporter un rendez-vous, changer de rendez-vous, autre date de rendez-vous
annuler un rendez-vous, rendez-vous annulé, décommander un rendez-vous
rendez-vous manqué, rater un rendez-vous, oublier un rendez-vous
venir directement, venir spontanément, passer à l'improviste
file d'attente, faire la queue, queue, faire le rang, attendre son tour
heures d'ouverture, horaire d'ouverture, ouvert, ouverture, à quelle heure ouvrez-vous
fermer, fermeture, fermé, heure de fermeture
adresse, emplacement, endroit, situé
itinéraire, chemin, trajet, direction à prendre
changement d'adresse, changer d'adresse, déménager, déménagement, nouvelle adresse
nom, nom de famille, postnom, post-nom, nkombo
prénom, petit nom, second prénom
changement de nom, nom mal écrit, erreur sur le nom, corriger le nom, changer de nom
date de naissance, année de naissance, jour de naissance
lieu de naissance, lieu d'origine, pays de naissance, originaire
courrier, lettre, correspondance
bureau de poste, envoi postal, services postaux
colis, paquet, envoyer un colis
enveloppe, timbre, timbre-poste, affranchir
boîte aux lettres, boîte postale, case postale
courrier recommandé, envoi recommandé, pli recommandé
accusé de réception, récépissé, preuve de dépôt
envoyer, transmettre, expédier, faire parvenir, envoi, kotinda
recevoir, kozwa, réceptionner
récupérer un document, retirer un document, aller chercher ses papiers, retrait du document
restituer, rapporter, restitution
preuve, justificatif, pièce justificative, prouver
attestation, certificat, document officiel
attestation sur l'honneur, déclaration sur l'honneur, engagement sur l'honneur
procuration, mandataire, donner procuration, envoyer quelqu'un à sa place, signer à la place
autorisation, autoriser, permission, permettre, ndingisa
autorisation parentale, accord des parents, permission des parents, consentement parental
interdire, interdit, interdiction, prohibé
obligatoire, obligation, obligé, indispensable
facultatif, optionnel, non obligatoire
loi, législation, article de loi, mobeko, décret
ayant droit, éligible, éligibilité, bénéficiaire
avocat, avocate, juriste, conseil juridique, homme de loi
aide juridique, assistance judiciaire, avocat gratuit, consultation juridique
tribunal, justice, palais de justice, juge, magistrat
procès, action en justice, poursuivre en justice, traduire en justice
plainte à la police, porter plainte, déposer plainte, plainte pénale
réclamation, réclamer, se plaindre, plainte, mécontent, doléance
recours, faire recours, contester une décision, introduire un recours
témoin, témoignage, témoigner
police, policier, commissariat, poste de police
convocation, convoquer, invitation à se présenter
amende, contravention, procès-verbal, pv
arrestation, détention, prison, cachot, emprisonner
refus, refuser, rejet, rejeter, demande refusée, koboya
accepter, acceptation, approuver, approbation, kondima
décision, décider, notification de décision
asile, demandeur d'asile, demande d'asile, demander l'asile
réfugié, réfugiée, statut de réfugié, carte de réfugié, hcr
déplacé interne, déplacé de guerre, fuir la guerre
expulsion du pays, reconduite à la frontière, refoulement, refouler
rentrer au pays, retour volontaire, retourner au pays, rapatriement
étranger, étrangère, mopaya, immigré, migrant, immigrant
clandestin, situation irrégulière, séjour irrégulier
régulariser, régularisation, se mettre en règle
dgm, direction générale de migration, service d'immigration, office des étrangers
frontière, poste frontière, passer la frontière
regroupement familial, faire venir sa famille, rejoindre sa famille
voyage, voyager, partir à l'étranger, mobembo
mineur, mineur d'âge, enfant mineur
majeur, majorité, âge adulte
tuteur légal, tutelle, responsable légal, représentant légal
héritage, succession, hériter, héritier, testament
titre foncier, certificat d'enregistrement, titre de propriété, acte de vente
permis de conduire, passer le permis, permis auto, permis moto
carte grise, plaque d'immatriculation, immatriculer un véhicule, carte rose
registre de commerce, rccm, patente, enregistrer son entreprise, guichet unique
statuts de l'association, enregistrer une association, personnalité juridique
numéro national, numéro d'identification, identification nationale, id nat
numéro de dossier, numéro de référence, référence du dossier
sécurité sociale, cnss, inss, caisse sociale
bureau, office, bilo
agent traitant, gestionnaire du dossier, préposé, personne en charge du dossier
assistant social, assistante sociale, travailleur social, service social
conseil, conseiller, demander conseil, donner un conseil
aide, aider, assistance, coup de main, lisalisi, kosalisa, épauler
renseignement, information, se renseigner, renseigner
contact, contacter, joindre, coordonnées
parler à un agent, parler à un humain, vraie personne, conseiller humain
venir au bureau, se présenter au bureau, passer au bureau
rappeler, être rappelé, demander un rappel, me rappeler
association, asbl, organisation, organisme
archiver, archive, archivage, classement des documents
certificat médical, attestation médicale, certificat d'aptitude physique, papier du médecin
carnet de vaccination, carte jaune, preuve de vaccination, carte de vaccination
carte d'invalidité, attestation de handicap, reconnaissance du handicap
modifier, modification, changer ses données, changer ses informations
corriger, correction, rectifier, rectification
erreur, se tromper, faute de frappe, mistake
vérifier, vérification, contrôler, contrôle
confirmer, confirmation, message de confirmation
vote, voter, élection, électeur, scrutin
corruption, corrompre, pot-de-vin, bakchich, soudoyer, madesu ya bana
dénoncer, dénonciation, signaler un abus, lanceur d'alerte
agenda, calendrier, planifier
partenaire, partenariat, collaborer, collaboration
règlement officiel, conditions générales, conditions d'utilisation, cgu
`;
