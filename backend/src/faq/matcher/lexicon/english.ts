/** What English speakers say for the same thing: health, home, family, travel, food, weather, verbs. */
export const english = `
doctor, physician, gp, general practitioner
nurse, caregiver, nursing staff
dentist, orthodontist, dental clinic
toothache, tooth pain, cavity, sore tooth
hospital, clinic, health centre, medical centre, infirmary
ambulance, emergency services, emergency number, paramedic
firefighter, fire brigade, fireman, fire department
pharmacy, chemist, drugstore, pharmacist
medicine, drug, medication, pill, meds
prescription, prescribe, repeat prescription
medical check, check-up, medical exam, health check
blood test, blood work, blood sample
vaccine, vaccination, vaccinate, jab, immunisation, immunization
injection, syringe, drip
surgery, surgical operation, surgeon, operating theatre
ill, sick, unwell, poorly, illness, disease, sickness
recover, heal, get well, feel better, recovery
fever, high temperature, feverish
cold, runny nose, blocked nose, stuffy nose
flu, influenza, the flu
cough, coughing fit, coughing
headache, migraine, sore head
stomach ache, belly pain, tummy ache, stomach cramps
diarrhoea, diarrhea, loose stool, the runs
vomit, throw up, nausea, puke, nauseous
malaria, malaria attack, malarial fever
mosquito, mosquito net, mosquito bite
hiv, aids, hiv positive
diabetes, diabetic, blood sugar
high blood pressure, hypertension, blood pressure
coronavirus, covid, corona, covid-19
allergy, allergic, allergic reaction
injury, wound, injured, wounded, hurt myself
plaster, bandage, dressing, band-aid
broken bone, fracture, broken leg, broken arm
backache, back pain, sore back
pain, ache, hurting, painful, sore
tired, exhausted, fatigue, worn out, knackered, weary
sleep, asleep, fall asleep, nap, doze
insomnia, sleepless, cannot sleep, trouble sleeping
wake up, alarm clock, get up, awake
dream, nightmare, bad dream
pregnant, pregnancy, expecting a baby
give birth, childbirth, labour ward, delivering a baby
born, birth, date of birth, birthdate
contraception, birth control, condom, family planning
menstruation, menstrual cycle, having my period, period pain
lose weight, diet, slim down, get thinner
gain weight, get fat, obesity, overweight
smoke, cigarette, tobacco, smoker, fag
drunk, tipsy, hungover, alcoholic, too much alcohol
disabled, disability, handicapped, wheelchair
glasses, spectacles, optician, eyeglasses
therapist, psychologist, psychiatrist, counselling, shrink
hairdresser, barber, haircut, hair salon, hairstyle
wash, shower, bathe, have a bath
toilet, restroom, loo, bathroom, washroom
gym, workout, fitness, bodybuilding, work out
family, relatives, kin, loved ones
mother, mum, mom, mummy, mama
father, dad, daddy, papa
child, kid, youngster, toddler, little one
baby, infant, newborn
boy, lad, guy, bloke
girl, young lady, lass
brother, bro, big brother, little brother
sister, sis, big sister, little sister
grandmother, grandma, granny, nan
grandfather, grandpa, granddad
husband, hubby, my man
wife, missus, my lady
boyfriend, bf, my fella
girlfriend, gf, my girl
wedding, marry, get married, marriage, bride
divorce, separated, split from my husband, divorced
break up, dumped, heartbreak, heartbroken, breakup
childcare, nanny, babysitter, nursery, daycare, creche
elderly, old person, senior, pensioner, aged
teenager, teen, adolescent, youth
friend, mate, pal, buddy, bestie
neighbour, neighbor, people next door, neighbourhood
birthday, bday, birthday party
funeral, burial, bury, mourning, memorial
death, die, dead, pass away, decease
inheritance, heir, inherit, last will
gift, offer a present, birthday gift
party, celebrate, celebration, festivity
church, mass, worship, parish
pray, prayer, praying
pastor, priest, minister of religion, preacher, vicar
happy, glad, pleased, joyful, delighted, cheerful
sad, unhappy, upset, miserable, sorrow
cry, tear, weep, sob
laugh, lol, giggle, haha
joke, funny story, punchline, kidding
funny, hilarious, amusing, comical
angry, mad, furious, annoyed, pissed off
afraid, scared, fear, frightened, terrified
stress, stressed, anxiety, anxious, under pressure
worry, worried, concerned, uneasy
depression, depressed, feeling down, hopeless
suicide, kill myself, suicidal, end my life
love, fall in love, adore, have a crush
hate, loathe, detest, can't stand
bored, boredom, nothing to do, boring
lonely, loneliness, all alone, isolated
sorry, apologise, apologize, apology, forgive, pardon
congratulations, well done, congrats, bravo
thankful, grateful, gratitude, appreciate it
insult, swear word, abuse me, curse word
argue, quarrel, argument, row with, dispute
fight, punch, brawl, beat up
harass, harassment, bully, bullying, stalk
rape, sexual assault, sexual abuse, molest
clever, smart, intelligent, brainy, bright
stupid, dumb, idiot, silly, fool
pretty, beautiful, gorgeous, lovely, handsome
rich, wealthy, loaded, well off
poor, broke, skint, penniless, poverty
weather, forecast, weather report, climate
rain, raining, downpour, rainy
storm, thunder, lightning, thunderstorm
flood, flooding, flooded
sunny, sunshine, sun
hot, heat, heatwave, warm
cold weather, freezing cold, chilly, icy
clock, time is it, current time, telling the time
calendar, schedule, timetable, diary, agenda
morning, dawn, in the morning, early morning
evening, dusk, nightfall
night, midnight, overnight
weekend, saturday and sunday, end of the week
late, delay, delayed, running late, overdue
early, ahead of time, in advance, beforehand
wait, hang on, hold on, waiting
queue, waiting line, line up, stand in line
deadline, due date, time limit, closing date
postpone, put off, reschedule, push back, defer
urgent, emergency, as soon as possible, right away, immediately
holiday, vacation, annual leave, time off, day off
travel, trip, journey, tour
hotel, hostel, inn, guest house, lodging
luggage, suitcase, baggage, bag
plane, flight, airplane, fly, airline
airport, terminal, departure gate
car, vehicle, auto, automobile
taxi, cab, uber, minicab
motorbike, motorcycle, moped, scooter
bike, bicycle, cycle, cycling
bus, minibus, shuttle bus
railway, by train, train station, railroad
drive, driver, driving, behind the wheel
driving licence, driver's license, driving test
petrol, fuel, gas station, gasoline, diesel
mechanic, car repair, garage
flat tyre, puncture, flat tire
car accident, crash, collision
traffic jam, traffic, congestion, gridlock
parking, car park, park the car
road, street, avenue, route
map, gps, directions, google maps
location, whereabouts, situated
nearby, near, close by, next to
far, distance, far away, long way
walk, on foot, stroll
house, home, dwelling, residence
flat, apartment, studio
rent, tenant, lease, renting
landlord, landlady, property owner
move house, moving home, relocate, moving out
electricity, power, mains
power cut, blackout, power outage, no electricity
plumber, plumbing, leak, pipe
light, lamp, bulb, lighting
rubbish, trash, garbage, waste, bin
sofa, couch, settee, armchair
fridge, refrigerator, freezer
clean, tidy, cleaning, housework
laundry, washing machine, wash clothes
police, cop, police officer, police station
lawyer, solicitor, attorney, barrister
thief, steal, stolen, robbery, burglar, robbed, theft
jail, prison, behind bars, inmate
government, ministry, minister, state authorities
vote, election, ballot, polling
shop, store, boutique, kiosk
market, street market, marketplace
buy, purchase, get hold of, shopping
sell, selling, sale, put up for sale
restaurant, diner, eatery, cafe
food, meal, dish, grub
hungry, hunger, starving
thirsty, thirst, dying of thirst
breakfast, morning meal, brekkie
dinner, supper, evening meal
cook, recipe, cooking, prepare food
soft drink, soda, fizzy drink, pop
clothes, clothing, outfit, garment
shoe, sneaker, footwear
music, song, tune, track
singer, musician, artist
film, movie, cinema, motion picture
tv, television, telly, telly programme
news, headline, newspaper, current affairs
football, soccer, football match
win, victory, winner, champion
game, play, video game, gaming
bet, gamble, lottery, betting, casino
translate, translation, translator, interpreter
meaning, definition, mean, stand for
spelling, spell, misspelt, spelling mistake
ask, question, query, enquiry, inquiry
answer, reply, respond, response
help, assist, assistance, give a hand, support
search, find, look for, seek
begin, start, get started, commence
stop, quit, cease, halt
finish, complete, be done, completed
choose, select, pick, opt
explain, clarify, explanation, tell me about
understand, grasp, make sense, comprehend
expensive, pricey, too dear, overpriced
cheap, inexpensive, affordable, low cost, bargain
free, at no cost, free of charge, gratis, for nothing
fast, quick, rapid, speedy, quickly
slow, sluggish, slowly, takes forever
easy, simple, straightforward, effortless
difficult, hard, tricky, complicated, tough
required, mandatory, compulsory, necessary, obligatory
optional, not required, voluntary choice
forbidden, prohibited, banned, not allowed
allowed, permitted, permission, authorised
identical, alike, the same, similar
wrong, incorrect, false, inaccurate, mistaken
problem, issue, trouble, hassle
opinion, point of view, viewpoint
idea, suggestion, suggest, proposal, propose
advice, advise, tip, recommendation, recommend
city, town, kinshasa, brazzaville, pointe-noire, dolisie, nkayi, ouesso, owando, matadi, boma, kikwit, lubumbashi, kolwezi, likasi, goma, bukavu, uvira, butembo, bunia, kisangani, mbandaka, kananga, mbuji-mayi
district, commune, part of town, gombe, limete, masina, lemba, matete, ngaba, makala, bumbu, selembao, kalamu, bandal, bandalungwa, kintambo, ngaliema, kimbanseke, kisenso, mont-ngafula, maluku, nsele, barumbu, lingwala, mpasa, binza, bacongo, makélékélé, poto-poto, moungali, ouenzé, talangaï, mfilou, madibou, djiri, loandjili, tié-tié
`;
