/** What French speakers say for one and the same thing: travel, transport, housing, town, shops, food. */
export const frenchPlaces = `
voyage, voyager, périple, partir en voyage, déplacement
touriste, tourisme, visiteur, vacancier
guide touristique, visite guidée, accompagnateur
réserver, réservation, booker, retenir une place
hôtel, auberge, motel, guest-house, maison d'hôtes
chambre, chambre à coucher, piaule
valise, bagage, sac de voyage, bagage à main
passeport, document de voyage, livret de passeport
visa, demande de visa, obtenir le visa
frontière, poste frontalier, passage de frontière
douane, douanier, dédouaner, dédouanement
étranger, expatrié, mundele
ambassade, consulat, consul, ambassadeur
partir, départ, s'en aller, quitter, se barrer
arriver, arrivée, débarquer
revenir, retour, rentrer, retourner
émigrer, immigration, migrant, immigré, immigrer
réfugié, demandeur d'asile, asile, déplacé de guerre
avion, vol, jet, compagnie aérienne
aéroport, aérogare, ndjili, aérodrome
embarquement, embarquer, carte d'embarquement, monter à bord
billet, ticket, titre de transport
voiture, auto, bagnole, caisse, véhicule
taxi, taximan, ketch, chauffeur de taxi, vtc
moto, wewa, taxi-moto, motard, mototaxi
vélo, bicyclette, bécane, toleka
bus, autobus, transco, autocar, minibus
camion, poids lourd, fula-fula, camionnette
train, chemin de fer, rail
gare routière, gare centrale, à la gare
arrêt de bus, abribus, station de bus
bateau, navire, baleinière, paquebot
pirogue, barque, canot
port, beach, débarcadère, embarcadère
pousse-pousse, chukudu, charrette
conduire, conduite, conducteur, chauffeur, être au volant
permis de conduire, passer le permis, permis voiture
auto-école, apprendre à conduire, leçon de conduite
essence, carburant, gasoil, mazout, diesel
station-service, pompe à essence, station d'essence, faire le plein
garage, garagiste, mécanicien, mécano, réparateur auto
pneu, roue, pneumatique
pneu crevé, crevaison, roue à plat, quado
accident, collision, accrochage, accident de la route
embouteillage, bouchon, trafic, circulation
parking, stationner, se garer, stationnement
route, chemin, voie, chaussée
autoroute, nationale, voie rapide, péage
rue, avenue, boulevard, ruelle
carrefour, rond-point, croisement, intersection
feu rouge, feu tricolore, feux de signalisation
pont, passerelle, viaduc
trajet, itinéraire, parcours, chemin à prendre
adresse, lieu de résidence, domicile, lieu d'habitation
où se trouve, où se situe, à quel endroit, c'est où
endroit, lieu, emplacement
plan de la ville, carte géographique, gps, google maps
se perdre, perdu en route, égaré
loin, éloigné, distance, lointain
proche, à côté, à proximité, tout près, dans le coin
à pied, marche à pied, se promener, balade, promenade
se dépêcher, vite fait, se presser, accélérer
transport, moyen de transport, frais de transport
livraison, livrer, livreur, se faire livrer
colis, paquet, envoi postal
poste, bureau de poste, courrier, timbre
maison, habitation, demeure, ndako
appartement, studio, appart, flat
logement, se loger, hébergement, héberger
location de maison, louer, locataire, maison à louer
loyer, prix de la location, payer la maison
bailleur, propriétaire, proprio, maître de maison
garantie locative, caution du logement, mois de garantie
agent immobilier, commissionnaire, agence immobilière, courtier
contrat de bail, bail, contrat de location
colocation, colocataire, coloc, partager un logement
déménager, déménagement, emménager, changer de maison
expulsion, se faire expulser, chasser de la maison, déguerpir
parcelle, terrain, lopin de terre
construire, construction, bâtir, travaux de construction
maçon, maçonnerie, travaux de maçonnerie
électricien, installation électrique, câblage
plombier, plomberie, fuite d'eau, tuyau
menuisier, menuiserie, charpentier
peintre en bâtiment, peindre les murs, peinture
cuisine, cuisinette, coin cuisine
salle de bain, salle d'eau, salle de douche
toilettes, wc, petit coin, latrines
salon, séjour, living
portail, portillon, porte d'entrée
fenêtre, baie vitrée, carreau cassé
serrure, verrou, cadenas, serrurier
clé, trousseau, clef
toit, toiture, tôle
ascenseur, lift, monte-charge
escalier, cage d'escalier, marche d'escalier
jardin, pelouse, jardinage
clôture, barrière, mur d'enceinte, grillage
gardien, sentinelle, vigile, agent de sécurité
courant électrique, électricité, snel, énergie électrique
coupure de courant, délestage, panne de courant, coupure d'électricité
groupe électrogène, générateur, génératrice
panneau solaire, énergie solaire, photovoltaïque
eau courante, regideso, robinet, eau du robinet
coupure d'eau, manque d'eau, eau qui ne coule pas
puits, forage, borne-fontaine, source d'eau
poubelle, déchet, ordures, immondices, détritus
égout, caniveau, fosse septique
ville, agglomération, métropole, grande ville, kinshasa, brazzaville, pointe-noire, dolisie, nkayi, ouesso, owando, matadi, boma, kikwit, lubumbashi, kolwezi, likasi, goma, bukavu, uvira, butembo, bunia, kisangani, mbandaka, kananga, mbuji-mayi
campagne, au village, brousse, milieu rural
quartier, commune, arrondissement, cité, gombe, limete, masina, lemba, matete, ngaba, makala, bumbu, selembao, kalamu, bandal, bandalungwa, kintambo, ngaliema, kimbanseke, kisenso, mont-ngafula, maluku, nsele, barumbu, lingwala, mpasa, binza, bacongo, makélékélé, poto-poto, moungali, ouenzé, talangaï, mfilou, madibou, djiri, loandjili, tié-tié
centre-ville, gombe, au centre de la ville
province, région, territoire
pays, patrie, pays natal
mairie, hôtel de ville, maison communale, bourgmestre, maire
tribunal, palais de justice, cour de justice, justice
juge, magistrat, procureur
avocat, juriste, défenseur, cabinet d'avocat
prison, taule, cachot, prisonnier, makala
police, policier, flic, commissariat, gendarme
porter plainte, déposer plainte, plainte à la police
voler, voleur, pickpocket, se faire voler, dérober
cambriolage, cambrioler, cambrioleur, vol avec effraction
kuluna, gang, bandit armé, voyou
enfant de la rue, shégué, sans-abri, sdf
soldat, militaire, armée, fardc, armée nationale
en guerre, conflit armé, rébellion, faire la guerre
élection, voter, vote, scrutin
président, chef de l'état, présidence
ministère, ministre, cabinet du ministre
musée, galerie, exposition
parc, espace vert, jardin public, square
zoo, jardin zoologique, parc animalier
plage, bord de mer, littoral
fleuve, rivière, cours d'eau
montagne, colline, mont, sommet
forêt, jungle, sous-bois
magasin, boutique, shop, échoppe
kiosque, ligablo, petite boutique
supermarché, hypermarché, grande surface, alimentation
au marché, zando, wenze, bazar
centre commercial, mall, galerie marchande
vendeur, vendeuse, commerçant, marchand
client, clientèle, acheteur
acheter, achat, se procurer, faire des achats
faire les courses, courses, commissions
vendre, mettre en vente, écouler, à vendre
prix, tarif, coût, combien ça coûte, c'est combien
réduction, remise, rabais, promo, soldes
marchander, discuter le prix, négocier
facture, reçu, ticket de caisse
échanger, troc, échange
commander, commande, passer une commande
catalogue, vitrine, étalage
boulangerie, boulanger, dépôt de pain
boucherie, boucher, charcuterie
restaurant, resto, malewa, snack
bar, nganda, bistrot, buvette, terrasse
café, caféine, expresso, nescafé
manger, bouffer, se nourrir, casser la croûte
nourriture, bouffe, aliment, repas, bon plat
faim, affamé, avoir faim, creux
avoir soif, assoiffé, mourir de soif
petit déjeuner, repas du matin, p'tit déj
déjeuner, repas de midi, dîner
repas du soir, souper le soir, dîner
cuisiner, préparer à manger, cuire, cuisson, faire la cuisine
recette, recette de cuisine, comment cuisiner
cuisinier, chef cuisinier, cuistot
serveur, serveuse, garçon de café
menu, carte du restaurant, plat du jour
pourboire, matabiche, bakchich
boire, boisson, se désaltérer
bière, primus, skol, tembo
alcool, boisson alcoolisée, spiritueux, liqueur, lotoko
vin, pinard, vin rouge
soda, boisson sucrée, limonade, coca, un sucré
jus de fruit, jus frais, jus d'orange
eau minérale, bouteille d'eau, eau potable
thé, tisane, infusion
lait, lait en poudre, produit laitier
pain, baguette, miche
riz, loso, plat de riz
haricot, madesu, fève
manioc, chikwangue, kwanga, fufu, foufou
feuille de manioc, pondu, saka-saka
banane plantain, makemba, plantain
légume, légumes verts, verdure
fruit, fruits frais, fruit de saison
pomme de terre, patate, pdt
viande, bidoche, barbaque
poulet, poule, soso, volaille
poisson, mbisi, makayabu, poisson salé
œuf, omelette, œuf dur
piment, pili-pili, piment fort, ça pique
épice, assaisonnement, condiment
gâteau, pâtisserie, tarte
beignet, mikate, beigne
sucre, sucrerie, bonbon
huile, huile de palme, huile végétale, mafuta
soupe, bouillon, velouté
végétarien, végétalien, sans viande, vegan
périmé, expiré, date de péremption, avarié
goût, saveur, goûter
délicieux, succulent, savoureux, bon à manger
champ, agriculture, cultiver, agriculteur, cultivateur
bétail, faire de l'élevage, ferme agricole
pêche, pêcheur, filet de pêche
planter, semer, semence, plantation
fleur, bouquet, fleuriste
chien, toutou, clébard, chiot
chat, minou, chaton
animal, bête sauvage, animaux
vétérinaire, véto, médecin des animaux
insecte, bestiole, petite bête
cafard, cancrelat, blatte
rongeur, souris des maisons, gros rat
serpent, vipère, reptile
se baigner, baignade, aller se baigner
casque de moto, casque intégral, porter le casque
assurance auto, assurance voiture, assurance véhicule, assurer sa voiture
contravention, amende, pv de police, procès-verbal, roulage
carte d'identité, pièce d'identité, papier d'identité
acte de naissance, extrait de naissance, état civil, attestation de naissance
attestation de résidence, certificat de résidence, preuve de domicile
faire escale, correspondance, transit
aller-retour, aller et retour, aller simple et retour
séjour à l'étranger, voyage à l'étranger, partir à l'étranger, sortir du pays
`;
