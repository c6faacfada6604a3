/** French words and expressions around work, one concept group a line, the most usual first. */
export const frenchWork = `
travail, emploi, boulot, job, taf, poste, mosala, gagne-pain, travailler, bosser, taffer
métier, corps de métier, activité professionnelle
chercher un emploi, recherche d'emploi, chercher du travail, chercher du boulot, koluka mosala
trouver un emploi, décrocher un job, obtenir un poste, trouver du boulot
chômage, chômeur, chômeuse, demandeur d'emploi
offre d'emploi, annonce d'emploi, poste vacant, poste à pourvoir, vacance de poste, offre de travail
alerte emploi, recevoir les offres, notification d'offre, abonnement aux offres
candidature, postuler, candidater, dossier de candidature, poser sa candidature, se porter candidat
candidature spontanée, postuler sans annonce, proposer ses services, demande d'emploi spontanée
retirer sa candidature, annuler sa candidature, se désister, désistement
suite à ma candidature, réponse du recruteur, retour du recruteur, nouvelles de ma candidature
candidature refusée, refus d'embauche, candidature rejetée, non retenu
candidature retenue, présélection, présélectionné, shortlist, liste des retenus
candidat, candidate, postulant, postulante
cv, curriculum vitae, curriculum
lettre de motivation, lettre de candidature, lettre de demande d'emploi, lettre d'accompagnement
entretien d'embauche, entretien, interview, passer un entretien, entrevue, entretien professionnel
test d'embauche, test de recrutement, test d'aptitude, épreuve de recrutement
embauche, embaucher, recrutement, recruter, engager, engagement
recruteur, cabinet de recrutement, agence de recrutement, chargé de recrutement, chasseur de têtes
ressources humaines, rh, drh, service du personnel, gestion du personnel
employeur, patron, patronne, boss, chef d'entreprise, mokonzi ya mosala
chef, supérieur, supérieur hiérarchique, manager, chef d'équipe, chef de service, superviseur
salarié, travailleur, travailleuse, mosali, membre du personnel
collègue, camarade de travail, confrère, coéquipier
équipe, groupe de travail, team, travail d'équipe
entreprise, société, boîte, firme, compagnie
contrat de travail, contrat, contrat d'embauche, contrat d'engagement
cdi, contrat à durée indéterminée, emploi stable, poste fixe, emploi permanent
cdd, contrat à durée déterminée, contrat temporaire, emploi temporaire
renouveler le contrat, prolonger le contrat, reconduire le contrat, renouvellement de contrat
intérim, intérimaire, agence d'intérim, travail temporaire
journalier, travail journalier, payé à la journée, travail au jour le jour, tâcheron
saisonnier, travail saisonnier, job de vacances, emploi saisonnier, boulot de vacances
travail au noir, au black, travail non déclaré, travailler sans contrat, travail informel
petit boulot, job d'appoint, job étudiant, petit job, arrondir les fins de mois
se débrouiller, débrouille, débrouillard, système d, article 15, kobeta libanga, beta libanga
indépendant, travailler à son compte, auto-entrepreneur, freelance, être son propre patron, micro-entrepreneur
créer une entreprise, monter une affaire, lancer son affaire, entreprendre, entrepreneuriat, start-up
entrepreneur, entrepreneuse, homme d'affaires, femme d'affaires, opérateur économique
commerce, business, mombongo, négoce, petit commerce
vendre, vente, écouler, koteka, mettre en vente
vendeur, vendeuse, commerçant, commerçante, marchand, marchande
vendeur ambulant, vendeur de rue, shayeur, colporteur, marchand ambulant
boutique, magasin, échoppe, ligablo, kiosque, alimentation
client, cliente, clientèle, acheteur
plein temps, temps plein, temps complet, full time
temps partiel, mi-temps, part time, quelques heures par semaine
horaire de travail, heures de travail, durée du travail, planning de travail
heures supplémentaires, heures sup, heure supp
travail de nuit, équipe de nuit, service de nuit, travailler la nuit
week-end, weekend, fin de semaine, samedi et dimanche
pause, temps de repos, pause de midi, pause déjeuner
congé, congé payé, vacances, jour de congé, congé annuel
jour férié, fête légale, jour chômé
congé maladie, arrêt maladie, arrêt de travail, repos médical, malade au travail
congé de maternité, congé maternité, repos de maternité, enceinte au travail
congé de paternité, congé paternité, congé de naissance
congé de circonstance, congé de deuil, congé de mariage, absence pour deuil
salaire, paie, paye, rémunération, lifuti, appointements, traitement mensuel
fiche de paie, bulletin de salaire, bulletin de paie, fiche de salaire
jour de paie, date de paie, date du salaire, quand tombe le salaire
augmentation, augmentation de salaire, hausse de salaire, salaire plus élevé
prime, bonus, gratification, treizième mois
avance sur salaire, acompte sur salaire, avance de paie, salaire avant la fin du mois
salaire impayé, arriéré de salaire, salaire en retard, travailler sans être payé
salaire minimum, smig, smic, minimum légal
négocier son salaire, prétention salariale, attente salariale, discuter le salaire
licenciement, licencier, congédier, mettre à la porte, perdre son emploi, renvoyé du travail
licenciement abusif, renvoi injuste, renvoyé sans raison, licencié sans motif
démission, démissionner, quitter son emploi, quitter son travail, rendre son tablier
préavis, délai de préavis, préavis de départ
fin de contrat, rupture de contrat, résiliation du contrat, rompre le contrat
indemnité de licenciement, décompte final, indemnité de départ
retraite, pension de retraite, pensionné, prendre sa retraite, rente
période d'essai, temps d'essai, engagement à l'essai
monter en grade, avancement de grade, être promu, promotion professionnelle
carrière, parcours professionnel, évolution professionnelle, plan de carrière, avenir professionnel
reconversion, changer de métier, se reconvertir, réorientation professionnelle
changer d'emploi, changer de travail, changer de boulot, nouveau travail
expérience, expérience professionnelle, années d'expérience, vécu professionnel
premier emploi, jamais travaillé, première expérience, jeune diplômé
ancienneté, années de service, ancienneté dans l'entreprise
compétence, aptitude, qualification, talent
qualité, point fort, atout
faiblesse, point faible, défaut personnel
motivation, motivé, envie de travailler
lettre de recommandation, recommandation, recommander, personne de référence
piston, pistonner, favoritisme, népotisme, avoir le bras long
certificat de travail, attestation de travail, attestation de service, attestation de fin de service
permis de travail, autorisation de travail, droit de travailler, carte de travail
droit du travail, code du travail, droits du travailleur, loi du travail
inspection du travail, inspecteur du travail, contrôle de l'inspection
syndicat, syndicaliste, délégué syndical, représentant du personnel, délégation syndicale
grève, faire grève, gréviste, débrayage
conflit au travail, litige de travail, problème avec le patron, dispute avec le chef
tribunal du travail, prud'hommes, conseil de prud'hommes
exploitation, se faire exploiter, travail forcé, esclavage, traite des personnes
harcèlement, harceler, harcèlement sexuel, avances sexuelles
discrimination, discriminer, racisme, raciste, inégalité de traitement, tribalisme
accident de travail, accident du travail, blessure au travail, se blesser au travail
sécurité au travail, consigne de sécurité, prévention des accidents, règle de sécurité
équipement de protection, casque de chantier, gant, bottes, chaussures de sécurité, epi
uniforme, tenue de travail, vêtement de travail, salopette, blouse, bleu de travail
outil, outillage, matériel de travail, caisse à outils
burn-out, épuisement, surmenage, stress au travail, surcharge de travail
arriver en retard, être en retard, retardataire, en retard au travail
ponctualité, ponctuel, arriver à temps
absence, s'absenter, absent, absentéisme
présence, pointage, pointer, liste de présence, feuille de présence, signer la présence
travail des enfants, enfant travailleur, faire travailler un enfant, âge minimum pour travailler
télétravail, travail à distance, home office, travailler de chez soi, travail en ligne
agence pour l'emploi, bureau de placement, onem, pôle emploi, france travail, office de l'emploi
conseiller emploi, coach emploi, conseiller en insertion, conseiller professionnel
insertion professionnelle, intégration professionnelle, réinsertion, entrer dans la vie active
lieu de travail, place de travail, poste de travail
travailler à l'étranger, emploi à l'étranger, boulot en europe, recrutement à l'étranger
fausse offre d'emploi, arnaque à l'emploi, payer pour avoir un emploi, faux recruteur
description de poste, tâche, besogne, attribution du poste, cahier des charges
profil recherché, profil du candidat, critères du poste, exigences du poste
réunion, meeting, assemblée
mutation, être muté, affectation, changement de poste
mise à pied, suspension du contrat, suspendu du travail, mettre à pied
avertissement, blâme, sanction, demande d'explication, lettre d'avertissement
faute grave, faute lourde, faute professionnelle
réseautage, réseau professionnel, contacts professionnels, linkedin, carnet d'adresses
fonctionnaire, fonction publique, agent de l'état, agent public
ong, humanitaire, organisation non gouvernementale, travail humanitaire
bénévolat, bénévole, volontaire, volontariat
transport au travail, trajet domicile-travail, aller au travail, navette du personnel
évaluation du personnel, entretien annuel, cotation du personnel
chantier, bâtiment, btp, construction, construire
maçon, maçonnerie, poser des briques
carreleur, carrelage, poser des carreaux
menuisier, menuiserie, charpentier, ébéniste, travail du bois
électricien, électricité bâtiment, installation électrique
plombier, plomberie, tuyauterie
soudeur, soudure, souder, ferronnier
mécanicien, mécanique, mécano, garagiste, garage
peintre, peinture, peinture en bâtiment
chauffeur, conducteur, camionneur, conduire un camion
taxi-moto, moto-taxi, wewa, motard
couture, couturier, couturière, coudre, tailleur
coiffure, coiffeur, coiffeuse, tresser, tresse, salon de coiffure
esthétique, esthéticienne, manucure, maquillage, onglerie
cuisinier, cuisinière, cuistot, commis de cuisine, chef de cuisine
serveur, serveuse, service en salle, barman
hôtellerie, restauration, hôtellerie-restauration, travailler à l'hôtel
boulanger, boulangerie, pâtissier, pâtisserie
ménage, nettoyage, nettoyer, femme de ménage, agent d'entretien, technicien de surface
domestique, employé de maison, travailleur domestique, travail domestique
nounou, baby-sitter, nourrice, baby-sitting, garder des enfants
gardien, sentinelle, vigile, agent de sécurité, gardiennage, veilleur de nuit
agriculture, agriculteur, cultivateur, paysan, travail des champs, agricole
ferme avicole, élever des poules, bétail, volaille, poulailler
pêche, pêcheur, pisciculture
manutention, manutentionnaire, docker, décharger un camion
magasinier, logistique, entrepôt, préparateur de commandes
usine, ouvrier, ouvrière, industrie, manufacture
exploitation minière, creuseur, creuseur artisanal, carrière minière
caissière, tenir la caisse, travail à la caisse
comptabilité, compta, tenir les comptes
secrétaire, assistant administratif, assistante de direction, secrétariat
réceptionniste, hôtesse d'accueil, standardiste
informaticien, développeur, programmeur, codeur, programmation
infirmier, infirmière, soins infirmiers
aide-soignant, aide-soignante, auxiliaire de vie, garde-malade
livreur, livraison, livrer, coursier
artisan, artisanat, travail manuel, métier manuel
jardinier, jardinage, espaces verts
`;
