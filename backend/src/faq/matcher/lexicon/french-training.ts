/** French words and expressions around training, school and exams, one concept group a line. */
export const frenchTraining = `
formation, se former, formation professionnelle, stage de formation, suivre une formation
cours, leçon, séance de cours, suivre un cours
matière, branche, discipline scolaire
module, chapitre, partie du cours, unité d'apprentissage
programme de formation, contenu de la formation, plan de formation, cursus, programme des cours
catalogue de formations, liste des formations, formations proposées, liste des cours
apprendre, s'instruire, koyekola, acquérir des connaissances
réviser, révision, bûcher, potasser, préparer l'examen
études, étudier, faire des études, poursuivre ses études, continuer les études
reprendre les études, reprise des études, retourner à l'école, retour à l'école
école, kelasi, établissement scolaire, scolaire
école primaire, primaire, enseignement primaire
école secondaire, secondaire, humanités, lycée, collège
école maternelle, maternelle, jardin d'enfants, école gardienne
université, fac, faculté, campus, études supérieures, institut supérieur, universitaire
école technique, école professionnelle, enseignement technique, institut technique
centre de formation, institut de formation, inpp, centre professionnel, centre d'apprentissage
s'inscrire, inscription, inscription au cours, s'inscrire à une formation, prendre une inscription
réinscription, se réinscrire, renouveler son inscription
se désinscrire, désinscription, annuler son inscription, se retirer du cours
scolariser, scolarisation, inscrire un enfant à l'école, mettre un enfant à l'école
abandonner, abandon, décrocher, décrochage, arrêter la formation, laisser tomber les études
interrompre la formation, suspendre ses études, année sabbatique, pause dans les études
admission, être admis, admissible, accepté à la formation
conditions d'admission, prérequis, pré-requis, conditions d'inscription, critères d'admission
liste d'attente, attendre une place, en attente de place
place disponible, place libre, place restante
cours complet, formation complète, classe pleine
test d'entrée, examen d'entrée, concours d'entrée, concours d'admission
test de niveau, test de placement, évaluer son niveau, connaître son niveau
niveau, niveau d'études, niveau scolaire, degré d'études
débutant, débutante, novice, niveau de base, commencer à zéro
perfectionnement, se perfectionner, niveau avancé, approfondir, approfondissement
remise à niveau, mise à niveau, cours de rattrapage, se remettre à niveau
soutien scolaire, cours d'appui, répétiteur, aide aux devoirs, cours particulier
devoir à domicile, devoirs, exercice, tâche à la maison
examen, épreuve, interro, interrogation, partiel, test écrit
examen d'état, bac, baccalauréat, exetat
diplôme d'état, diplôme du bac, diplôme de fin d'humanités
tenafep, enafep, certificat d'études primaires
date de l'examen, horaire des examens, session d'examens, calendrier des examens
s'inscrire à l'examen, passer un examen, se présenter à l'examen, inscription à l'examen
réussir, réussite, succès, passer de classe
échouer, échec, rater, louper, foirer, rater l'examen
repêchage, deuxième session, seconde session, repasser l'examen, session de rattrapage
redoubler, redoublement, doubler la classe, recommencer l'année, refaire l'année
note, cote, points obtenus, moyenne, cotation
résultat, proclamation, publication des résultats, délibération
contester sa note, recours sur la note, erreur de cotation, note injuste
bulletin, bulletin scolaire, relevé de notes, relevé de cotes
certificat, attestation de formation, attestation de réussite, certificat de formation, brevet
diplôme, titre scolaire, titre d'études
équivalence, équivalence de diplôme, reconnaissance de diplôme, homologation de diplôme
diplôme perdu, duplicata de diplôme, copie du diplôme, certificat perdu
retirer son diplôme, retrait du diplôme, certificat pas encore reçu, recevoir son certificat
remise des diplômes, collation des grades, cérémonie de remise, remise des certificats
validation des acquis, vae, reconnaissance des acquis, certifier son expérience
professeur, prof, enseignant, instructeur, molakisi, maîtresse
mentor, encadreur, coach, encadrement, mentorat, coaching
apprenant, élève, étudiant, participant, moyekoli, stagiaire en formation
camarade de classe, condisciple, copain de classe, camarade de promotion
délégué de classe, chef de promotion, chef de classe, représentant des étudiants
directeur d'école, préfet des études, directeur des études, direction de l'école
classe, promotion, groupe de cours
salle de classe, salle de cours, auditoire, local de cours
horaire des cours, emploi du temps, calendrier des cours, heures de cours
date de début, rentrée, début des cours, commencement, démarrage de la formation
date de fin, fin de la formation, fin des cours, dernier jour de cours
durée de la formation, combien de temps dure, nombre de mois, nombre d'heures de cours
cours du soir, cours le soir, formation du soir, vacation du soir
cours du week-end, formation le samedi, cours le samedi
concilier travail et formation, se former en travaillant, étudier et travailler
cours en ligne, formation à distance, e-learning, cours à distance, formation en ligne, mooc
présentiel, cours sur place, cours en classe, formation en présence
tutoriel, tuto, vidéo de cours, cours vidéo, leçon filmée
livre, manuel, buku, bouquin, livre de cours
support de cours, syllabus, notes de cours, polycopié, document de cours
bibliothèque, médiathèque, salle de lecture, emprunter un livre
cahier, bloc-notes, carnet de notes
stylo, bic, crayon
fournitures scolaires, matériel scolaire, kit scolaire, objets classiques, cartable
frais de scolarité, minerval, frais scolaires, frais académiques, frais d'études
frais d'inscription, droit d'inscription, payer l'inscription
prix de la formation, coût de la formation, formation payante, combien coûte la formation
formation gratuite, cours gratuit, gratuité de l'enseignement, école gratuite
bourse d'études, bourse, boursier, aide aux études
apprentissage, apprenti, apprentie, alternance, formation en alternance, formation duale
maître de stage, maître d'apprentissage, tuteur de stage, encadreur de stage
stage, stagiaire, faire un stage, stage professionnel, stage en entreprise
chercher un stage, demande de stage, trouver un stage, lieu de stage
stage payé, stage rémunéré, indemnité de stage, prime de stage
convention de stage, contrat de stage, accord de stage
attestation de stage, certificat de stage, preuve de stage
contrat d'apprentissage, contrat d'alternance, contrat de formation
rapport de stage, travail de fin de cycle, tfc, mémoire de fin d'études, travail de fin d'études
atelier, workshop, atelier pratique
travaux pratiques, pratique, exercice pratique, tp
théorie, théorique, cours théorique
séminaire, conférence, colloque
séance d'information, journée portes ouvertes, réunion d'information
absence au cours, manquer un cours, sécher, sécher les cours, cours manqué
justificatif d'absence, mot d'excuse, justifier une absence, excuser une absence
rattraper une leçon, récupérer un cours, cours de remplacement
cours annulé, prof absent, leçon supprimée, cours suspendu
présence obligatoire, assiduité, taux de présence, présence au cours
règlement intérieur, règlement d'ordre intérieur, règles de l'école, règles de conduite
exclusion, renvoi de l'école, exclure, chassé de l'école, renvoyé du cours
tricher, triche, tricherie, tricheur, fraude à l'examen
alphabétisation, alphabétiser, apprendre à lire, analphabète, illettré, lire et écrire
calcul, mathématiques, maths, arithmétique, apprendre à compter
orthographe, grammaire, dictée, faute d'orthographe
français, cours de français, fle, langue française, apprendre le français
anglais, cours d'anglais, english, langue anglaise, apprendre l'anglais
langue nationale, langue locale, lingala, swahili, kikongo, tshiluba, langue maternelle
test de langue, certificat de langue, delf, niveau de langue, attestation de langue
expression orale, conversation, parler la langue, atelier de conversation
cours d'informatique, bureautique, initiation à l'ordinateur, apprendre l'ordinateur
orientation, orienter, conseil d'orientation, choisir une formation, conseiller d'orientation
filière, option, section, choisir une filière
changer de filière, changer de formation, changer d'option, se réorienter, réorientation scolaire
changer de groupe, changer de classe, changer d'horaire de cours, passer dans un autre groupe
changer d'école, transfert d'école, transfert de l'élève, nouvelle école
licence, bachelor, graduat, gradué, premier cycle
master, maîtrise, deuxième cycle
doctorat, thèse, doctorant, troisième cycle
limite d'âge, âge limite, âge requis, trop âgé pour la formation
formation pour adultes, formation continue, cours pour adultes
garderie, crèche, halte-garderie
internat, pensionnat, dortoir, home d'étudiants, cité universitaire, logement étudiant
cantine, repas à l'école, restaurant universitaire, manger au centre
bus scolaire, transport scolaire, transport des élèves
carte d'étudiant, carte d'élève, carte scolaire
attestation d'inscription, certificat de scolarité, preuve d'inscription, attestation de fréquentation
progrès, progresser, s'améliorer, amélioration
suivre sa progression, progression du cours, pourcentage du cours
terminer le cours, achever la formation, cours terminé
difficulté d'apprentissage, dyslexie, avoir du mal à suivre, difficulté scolaire
comprendre, capter, piger, compréhension
expliquer, explication, clarifier, éclaircir, éclaircissement
par cœur, mémoriser, mémorisation
évaluation, évaluer, appréciation, feedback
questionnaire, sondage, enquête, donner son avis
soft skills, compétences sociales, compétences relationnelles
quiz, qcm, questionnaire à choix multiple
badge, récompense, médaille
vacances scolaires, grandes vacances, congé scolaire
année scolaire, année académique, année d'études
semestre, trimestre, période scolaire
parent d'élève, comité des parents, réunion des parents
auto-école, apprendre à conduire, cours de conduite, leçon de conduite
secourisme, premiers secours, premiers soins, secouriste
plan d'affaires, business plan, projet d'entreprise, rédiger un business plan
débouché, métier après la formation, emploi après la formation, travail après les études
meilleure formation, formation adaptée, formation qui me convient
formation reconnue, centre agréé, diplôme reconnu, certificat reconnu, agrément
`;
