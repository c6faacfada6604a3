/** French words and expressions around money, one concept group a line, the most usual first. */
export const frenchMoney = `
argent, mbongo, fric, pognon, thune, oseille
payer, paiement, règlement, verser, kofuta, régler, s'acquitter, versement
prix, tarif, coût, coûter, combien ça coûte, ntalo
cher, coûteux, hors de prix, onéreux
bon marché, abordable, petit prix
gratuit, gratuitement, gratos, ofele, gratuité
réduction, rabais, remise, promo, promotion, ristourne, discount
tarif réduit, tarif étudiant, prix spécial, prix de groupe
négocier le prix, discuter le prix, baisser le prix
augmentation des prix, prix augmenté, inflation, hausse des prix
frais de dossier, frais administratifs, frais d'administration
frais de transaction, commission, frais de transfert, frais de retrait
frais cachés, coût supplémentaire, frais supplémentaires
dépense, dépenser, sortie d'argent, dépenses du mois
budget, gérer son argent, gestion de l'argent, planifier ses dépenses
revenu, gagner de l'argent, rentrée d'argent, gagner sa vie, ressources financières
bénéfice, gain, marge bénéficiaire
perte d'argent, perdre de l'argent, faillite, faire faillite, déficit
remboursement, rembourser, récupérer son argent, ravoir son argent, se faire rembourser
rembourser un prêt, remboursement du crédit, rembourser sa dette, kofuta niongo
banque, agence bancaire, institution bancaire, bancaire
compte bancaire, compte en banque, compte courant
ouvrir un compte bancaire, ouverture de compte bancaire, ouvrir un compte à la banque
numéro de compte, iban, rib, coordonnées bancaires
épargne, épargner, économiser, mettre de côté, économies, kobomba mbongo
compte d'épargne, livret d'épargne, carnet d'épargne
tontine, likelemba, épargne de groupe, caisse commune
microfinance, coopec, coopérative d'épargne, institution de microfinance
coopérative, coopérateur, mutualiser
prêt, emprunt, emprunter, crédit, kodefa, demander un prêt, prêt bancaire
microcrédit, micro-crédit, petit prêt
prêter de l'argent, kodefisa, prêter, avancer de l'argent
dette, niongo, nyongo, devoir de l'argent, endetté
surendettement, trop de dettes, surendetté, criblé de dettes
créancier, usurier, banque lambert, prêteur
taux d'intérêt, intérêts, agios
garantie, gage, mettre en gage, hypothèque
se porter garant, aval, avaliste
acompte, arrhes, premier versement, payer d'avance, prépaiement
payer par tranches, tranche, mensualité, paiement échelonné, échelonner, payer petit à petit
reste à payer, reliquat, montant restant, solde restant
délai de paiement, payer plus tard, report de paiement, différer le paiement
retard de paiement, payer en retard, impayé, facture impayée
rappel de paiement, relance, mise en demeure
pénalité de retard, pénalité, frais de retard, intérêts de retard
huissier, saisie des biens, recouvrement, saisie sur salaire
facture, facturer, facturation, note à payer
reçu, preuve de paiement, quittance, bordereau, ticket de caisse
reçu perdu, preuve de paiement perdue, duplicata du reçu
devis, facture proforma, proforma, estimation du prix
espèces, cash, liquide, argent liquide
monnaie, petite monnaie, rendre la monnaie, menue monnaie
billet de banque, billet, coupure
billet déchiré, billet usé, billet abîmé, mauvais billet
faux billet, fausse monnaie, fausse coupure, faux dollar
franc congolais, fc, cdf, falanga
dollar, usd, dollar américain
monnaie étrangère, devise, devise étrangère
changer de l'argent, bureau de change, cambiste, changeur, changer des dollars
taux de change, taux du jour, taux du dollar, cours du dollar
mobile money, airtel money, m-pesa, mpesa, orange money, afrimoney, argent mobile
portefeuille électronique, wallet, porte-monnaie électronique, e-wallet
agent mobile money, point mobile money, agent airtel money, agent m-pesa
menu mobile money, code ussd, composer le code, taper étoile
virement, transfert d'argent, envoyer de l'argent, transférer, envoi d'argent, transfert
western union, moneygram, transfert international, agence de transfert, argent de l'étranger
retirer de l'argent, retrait d'argent, retrait, cash out, toucher l'argent
déposer de l'argent, dépôt d'argent, approvisionner, alimenter le compte, cash in
distributeur, guichet automatique, dab, atm, distributeur de billets
carte bancaire, carte de crédit, mastercard, carte de débit, carte bleue, carte visa
carte avalée, carte bancaire bloquée, opposition sur carte, carte bancaire perdue
paiement en ligne, payer par internet, paiement électronique, payer par téléphone
moyen de paiement, mode de paiement, façon de payer, méthode de paiement
chèque, chéquier, chèque bancaire
paiement refusé, paiement échoué, transaction échouée, échec de paiement, paiement rejeté
transaction, opération bancaire, numéro de transaction
erreur de transfert, envoi au mauvais numéro, mauvais destinataire, envoyer par erreur
argent non reçu, argent pas arrivé, transfert non reçu, argent bloqué
débité deux fois, double paiement, payer deux fois, payé en double
paiement non pris en compte, payé mais pas validé, paiement pas enregistré, paiement pas confirmé
argent débité, débité sans raison, prélevé sans autorisation, débit inconnu
solde, solde du compte, vérifier le solde, combien il me reste
relevé de compte, extrait de compte, historique du compte, historique des transactions
prélèvement automatique, débit automatique, ordre permanent, domiciliation
découvert, compte à découvert, compte débiteur
fauché, sans le sou, manque d'argent, manque de moyens
pauvreté, pauvre, misère, précarité, mobola, bobola
riche, richesse, fortuné, mozwi
aide financière, soutien financier, subvention, subside, secours financier
don, donation, faire un don
donateur, bailleur de fonds, bailleur, sponsor, mécène
financement, financer, trouver des fonds, levée de fonds, chercher un financement
capital, mise de départ, capital de départ, fonds de départ
investissement, investir, investisseur, placer de l'argent
cryptomonnaie, bitcoin, crypto
cotisation, cotiser, quote-part, contribution financière
abonnement, s'abonner, souscrire, souscription
se désabonner, désabonnement, résilier l'abonnement, arrêter l'abonnement
impôt, taxe, fisc, dgi, imposition, fiscal
déclaration fiscale, déclaration d'impôts, déclarer ses revenus
numéro impôt, nif, numéro fiscal
tva, taxe sur la valeur ajoutée, hors taxe
exonération, exonéré, exempter, dispense de frais
douane, dédouanement, frais de douane, dédouaner
assurance, assureur, contrat d'assurance
assurance maladie, assurance santé, mutuelle de santé, mutuelle
indemnisation, dédommagement, indemniser, dédommager, dommages et intérêts
allocations familiales, allocation familiale, prime de naissance
allocation de chômage, indemnité de chômage, toucher le chômage
pension alimentaire, rente alimentaire, argent pour les enfants
per diem, perdiem, indemnité journalière, frais de mission
frais de transport, argent du transport, remboursement du transport, payer le transport
prise en charge, prendre en charge les frais, frais pris en charge
acheter, achat, kosomba
commande, commander, passer commande, bon de commande
retourner un achat, échanger un article, échange d'article, article défectueux
loterie, tombola, jackpot, tirage au sort
message de gain, faux gain, gagner au concours, lot gagné
paris sportifs, jeu d'argent, parier de l'argent
arnaque, escroquerie, arnaquer, escroc, arnaqueur, escroquer
demande d'argent suspecte, agent qui demande de l'argent, on me demande de payer
argent volé, vol d'argent, voler mon argent
pourboire, matabiche, petit cadeau
caisse, payer à la caisse, guichet de paiement, bureau de paiement
chaque mois, par mois, mensuel, mensuellement
par jour, chaque jour, quotidien, quotidiennement
par an, chaque année, annuel, annuellement
par semaine, chaque semaine, hebdomadaire
moitié, cinquante pour cent, la moitié du prix
montant, somme, total, somme totale
minimum, montant minimum, au minimum
plafond, montant maximum, maximum, limite de montant
gaspiller, gaspillage, gaspilleur
portefeuille, porte-monnaie, portefeuille perdu
fin du mois difficile, boucler le mois, joindre les deux bouts
sécurité du paiement, paiement sécurisé, payer en confiance, paiement fiable
`;
