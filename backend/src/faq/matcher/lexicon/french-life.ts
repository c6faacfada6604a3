/** What French speakers say for one and the same thing: health, body, family, feelings, weather, time. */
export const frenchLife = `
médecin, docteur, toubib, généraliste
infirmier, infirmière, aide-soignant
dentiste, chirurgien-dentiste, orthodontiste, stomatologue
mal de dents, rage de dents, mal aux dents, carie
gynécologue, gynéco, sage-femme, accoucheuse
pédiatre, médecin des enfants, docteur pour enfants
ophtalmologue, ophtalmo, oculiste, médecin des yeux
psychologue, psy, psychiatre, psychothérapeute
guérisseur, tradipraticien, féticheur, nganga
hôpital, clinique, hosto, centre de santé, dispensaire, polyclinique, centre hospitalier
urgences, ambulance, samu, ambulancier, numéro d'urgence
pompier, sapeur-pompier, caserne de pompiers
incendie, prendre feu, maison en feu, départ de feu
premiers soins, premiers secours, secourisme, gestes qui sauvent
pharmacie, officine, pharmacien, pharmacienne
médicament, remède, comprimé, médoc, gélule, cachet
ordonnance, prescription, prescrire
consultation, visite médicale, examen médical, bilan de santé, check-up
rendez-vous, rencard, rdv, prendre rendez-vous
prise de sang, analyse de sang, examen sanguin, bilan sanguin, test sanguin
radiographie, scanner médical, irm, échographie, passer une radio
vaccin, vaccination, vacciner, se faire vacciner, rappel de vaccin
piqûre, injection, seringue, perfusion
opération chirurgicale, chirurgie, chirurgien, se faire opérer, bloc opératoire
maladie, malade, mal portant, tomber malade, pathologie
guérir, guérison, se rétablir, aller mieux, rétablissement
soigner, soin, se faire soigner, traitement médical
symptôme, signe de maladie, signe clinique
fièvre, fiévreux, corps chaud, avoir de la température
rhume, enrhumé, nez qui coule, nez bouché
grippe, état grippal, avoir la grippe
toux, tousser, quinte de toux
mal de tête, migraine, maux de tête, céphalée, mal au crâne
mal de ventre, maux de ventre, mal à l'estomac, crampe d'estomac, colique
diarrhée, gastro, ventre qui coule, courir aux toilettes
vomir, vomissement, nausée, envie de vomir, gerber
constipation, constipé, ne pas aller à la selle
paludisme, malaria, palu, crise de palu, accès palustre
moustique, moustiquaire, piqûre de moustique, anti-moustique
typhoïde, fièvre typhoïde, typho
sida, vih, séropositif, hiv
diabète, diabétique, glycémie, sucre dans le sang
hypertension, tension artérielle, avoir la tension, hypertendu
coronavirus, covid, corona, covid-19
allergie, allergique, réaction allergique, urticaire
asthme, asthmatique, crise d'asthme, mal à respirer
blessure, blessé, plaie, se blesser, entaille, bobo
pansement, sparadrap, bandage, compresse
fracture, os cassé, jambe cassée, bras cassé, plâtre
entorse, foulure, cheville foulée, se fouler la cheville
brûlure, se brûler, peau brûlée, ébouillanté
saigner, saignement, hémorragie, perdre du sang
mal de dos, mal au dos, lumbago, tour de reins, sciatique
douleur, souffrir, avoir mal, ça fait mal, souffrance, courbature
fatigue, être fatigué, épuisé, claqué, crevé, vanné, naze, épuisement
dormir, sommeil, s'endormir, roupiller, pioncer, dodo
insomnie, nuit blanche, ne pas dormir, mal dormir, insomniaque
réveil, se réveiller, réveille-matin, réveiller
se reposer, repos, sieste, faire la sieste
rêve, rêver, cauchemar, songe
enceinte, grossesse, attendre un bébé, tomber enceinte
accoucher, accouchement, maternité, mettre au monde
naissance, naître, venir au monde, voir le jour
contraception, contraceptif, planning familial, pilule contraceptive, éviter une grossesse
préservatif, capote, condom
menstruation, avoir ses règles, cycle menstruel, retard de règles
serviette hygiénique, tampon hygiénique, protection périodique
maigrir, perdre du poids, mincir, faire un régime, perdre du ventre
grossir, prendre du poids, obésité, surpoids, prendre des kilos
poids, peser, balance, pèse-personne
fumer, cigarette, tabac, clope, fumeur, tabagisme
drogue, stupéfiant, chanvre, cannabis, se droguer, toxicomane
ivre, soûl, bourré, saoul, ivrogne, ivresse
handicap, handicapé, invalide, personne à mobilité réduite, fauteuil roulant
lunettes, verres correcteurs, opticien, monture de lunettes
sourd, malentendant, surdité, appareil auditif
aveugle, malvoyant, non-voyant, cécité
acné, bouton sur le visage, point noir
démangeaison, se gratter, ça gratte, gale, ça démange
assurance maladie, mutuelle, assurance santé, couverture maladie, sécurité sociale
tête, crâne, caboche
visage, figure, tronche, minois
cheveu, chevelure, tignasse, tifs
tresse, tresser, natte, se faire tresser
perruque, postiche, tissage, faux cheveux
coiffeur, coiffeuse, salon de coiffure, coiffure, coupe de cheveux
œil, yeux, paupière, pupille
ventre, estomac, bide, abdomen, bedaine
cœur, cardiaque, cardiologue, crise cardiaque, infarctus
peau, épiderme, dermatologue, teint
ongle, manucure, vernis à ongles, pédicure
se raser, rasoir, barbe, rasage
musculation, salle de sport, gym, fitness, se muscler, salle de gym
maquillage, se maquiller, make-up, rouge à lèvres
parfum, eau de toilette, déodorant, se parfumer
savon, gel douche, savonnette
se laver, douche, se doucher, prendre un bain
brosse à dents, se brosser les dents, brossage des dents
pommade, crème pour la peau, lotion, lait de corps
famille, parenté, mes proches, membres de la famille
mère, maman, mama, daronne, mater
père, papa, daron, paternel
enfant, gosse, gamin, môme, mwana, mioche
bébé, nourrisson, nouveau-né, poupon
fille, jeune fille, demoiselle, nana, meuf
garçon, jeune homme, mec, p'tit gars
fils, fiston, mon garçon
frère, frangin, frérot, grand frère, petit frère, ndeko
sœur, frangine, grande sœur, petite sœur
grand-mère, mamie, mamy, koko
grand-père, papi, pépé, koko
oncle, tonton, noko
tante, tantine, tata, tatie
beaux-parents, belle-famille, beau-père, belle-mère, bokilo
mari, époux, conjoint, mon homme
femme, épouse, conjointe, ma moitié
petit ami, mon copain, mon chéri, mon mec
petite amie, ma copine, ma chérie, ma meuf
fiancé, fiançailles, fiancée
mariage, se marier, noces, épouser
dot, doter, compensation matrimoniale, verser la dot
divorce, divorcer, séparation du couple
rupture amoureuse, rompre, se faire larguer, peine de cœur, chagrin d'amour
veuf, veuve, veuvage
orphelin, orphelinat, sans parents
célibataire, célibat, pas marié, vivre seul
jumeau, jumelle, jumeaux
nounou, baby-sitter, garde d'enfant, crèche, garderie
vieillard, personne âgée, senior, troisième âge, vieux
adolescent, ado, adolescence, teenager
ami, pote, copain, camarade, meilleur ami, meilleur pote
voisin, voisine, voisinage, habitant d'à côté
anniversaire, anniv, date d'anniversaire, souffler ses bougies
nom de famille, patronyme, postnom
surnom, sobriquet, petit nom, pseudo
mort, décès, décéder, mourir, rendre l'âme, trépas
enterrement, obsèques, funérailles, deuil, matanga, veillée mortuaire
cimetière, tombe, caveau, sépulture
héritage, héritier, hériter, testament, succession
fête, célébrer, faire la fête, festivité, teuf
cadeau, offrir, présent, faire un cadeau
église, aller à la messe, culte, paroisse, chapelle
prière, intercession, faire une prière, prier dieu
pasteur, prêtre, curé, abbé, homme de dieu
dieu, seigneur, tout-puissant, nzambe
musulman, islam, islamique
bible, évangile, parole de dieu, verset
noël, père noël, fête de noël, réveillon
nouvel an, jour de l'an, bonne année, bonané, saint-sylvestre
content, heureux, joyeux, ravi, joie, bonheur
triste, tristesse, malheureux, avoir le cafard, chagriné
pleurer, larme, sangloter, chialer
rire, rigoler, se marrer, mdr, lol, fou rire
blague, plaisanterie, histoire drôle, plaisanter, faire une vanne
drôle, marrant, rigolo, comique, amusant
colère, fâché, énervé, furieux, se fâcher, en rogne
peur, effrayé, crainte, trouille, avoir peur, frousse
stress, stressé, anxiété, anxieux, angoisse
inquiet, inquiétude, s'inquiéter, préoccupé, se faire du souci
déprime, dépression, dépressif, broyer du noir, moral à zéro
suicide, se tuer, se suicider, envie de mourir, mettre fin à ses jours
amour, tomber amoureux, bolingo, amoureux
aimer, adorer, kiffer, raffoler
détester, haïr, avoir horreur, haine, ne pas supporter
jaloux, jalousie, envieux
honte, gêné, avoir honte, embarrassé
étonné, surpris, étonnement, stupéfait
déçu, déception, décevoir, désillusion
s'ennuyer, ennui, s'emmerder, ne savoir que faire
solitude, se sentir seul, esseulé, isolement
courageux, bon courage, bravoure, tenir bon
confiance, faire confiance, se fier, compter sur quelqu'un
timide, timidité, introverti
se calmer, calme, apaiser, se détendre, relax, zen
espoir, espérer, espérance
regretter, regret, remords, s'en vouloir
s'excuser, désolé, pardon, excuse, navré
féliciter, bravo, félicitations, bien joué
remercier, remerciement, gratitude
insulter, insulte, injure, gros mot, injurier
se disputer, dispute, querelle, embrouille, prise de tête
bagarre, se battre, coup de poing, tabasser
agression, agresser, agresseur, acte de violence
harcèlement, harceler, harceleur, importuner
viol, violer, abus sexuel, agression sexuelle, violeur
gentil, sympa, sympathique, gentillesse, bienveillant
méchant, cruel, méchanceté, sans cœur
mentir, mensonge, menteur, baratin
intelligent, malin, futé, doué, intelligence
bête, idiot, stupide, con, imbécile
fou, dingue, cinglé, folie
paresseux, fainéant, flemmard, flemme, paresse
beau, joli, mignon, élégant, belle
laid, moche, vilain
riche, fortuné, friqué, plein aux as
pauvre, démuni, indigent, fauché, sans le sou
météo, temps qu'il fait, prévisions, bulletin météo, quel temps
pluie, pleuvoir, averse, il pleut, pluvieux
orage, tempête, tonnerre, foudre
inondation, inondé, crue, déluge
érosion, glissement de terrain, éboulement, ravin
soleil, ensoleillé, beau temps, éclaircie
chaleur, canicule, il fait chaud, chaud
froid, il fait froid, glacial, ça caille
vent, il y a du vent, rafale, bourrasque
nuage, nuageux, ciel couvert
neige, neiger, il neige, flocon
saison sèche, sécheresse, aridité
parapluie, imperméable, k-way
température, degré, celsius, thermomètre
tremblement de terre, séisme, secousse sismique
volcan, éruption, lave, nyiragongo
quelle heure, heure qu'il est, donner l'heure, heure actuelle
montre, horloge, pendule
horaire, heures d'ouverture, heure de fermeture, plage horaire
date, quel jour, jour du mois, quantième
calendrier, agenda, planning, emploi du temps
matin, matinée, ce matin, aube
midi, mi-journée, pause de midi
après-midi, aprèm, l'après-midi
soirée, ce soir, en soirée, tombée de la nuit
nuit, minuit, cette nuit, nocturne
week-end, fin de semaine, weekend, samedi et dimanche
retard, en retard, retardataire, à la bourre, tarder
en avance, tôt, de bonne heure, avant l'heure
à l'heure, ponctuel, ponctualité
attendre, patienter, attente, poireauter
file d'attente, faire la queue, faire le rang
délai, échéance, date limite, dernier délai, date butoir
reporter, repousser, remettre à plus tard, décaler, ajourner
combien de temps, durée, durer, temps que ça prend
bientôt, prochainement, d'ici peu, sous peu
immédiatement, tout de suite, sur-le-champ, illico
urgent, urgence, pressant, ça presse
souvent, fréquemment, régulièrement, fréquent
parfois, de temps en temps, quelquefois, par moments
jour férié, férié, jour chômé, fête nationale
vacances, congé, congés, grandes vacances
décalage horaire, fuseau horaire, heure locale
chronomètre, minuteur, compte à rebours, chrono
`;
