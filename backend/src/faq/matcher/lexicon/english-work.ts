/** What English speakers say for one thing: work, training, accounts, money, papers, phones, computers. */
export const englishWork = `
job, employment, position, occupation, gig
vacancy, job offer, job opening, job ad, job posting
apply, job application, submit an application, put in for
cv, curriculum vitae, resume, work history
cover letter, motivation letter, letter of motivation, covering letter
interview, job interview, recruitment interview
recruit, hire, recruitment, hiring, take on staff
recruiter, hiring manager, headhunter, hr, human resources
candidate, applicant, job seeker, jobseeker
company, firm, business, organisation, my employer
employee, worker, staff member, staff
boss, manager, supervisor, line manager, superior
colleague, coworker, workmate, co-worker
unemployed, jobless, out of work, unemployment
fired, sacked, laid off, dismissed, let go, dismissal, layoff
resign, resignation, hand in notice, leave my job
contract, employment contract, work contract, job contract
permanent contract, permanent job, open-ended contract
temporary job, temp work, fixed-term contract, temp
part time, half time, part-time
full time, full-time, forty hours
salary, wage, paycheck, earnings, remuneration, monthly pay
pay rise, raise, salary increase, pay increase
payslip, pay stub, salary slip, wage slip
bonus, incentive, thirteenth month
overtime, extra hours, additional hours
working hours, shift, work schedule, rota
sick leave, sick note, off sick, medical leave
maternity leave, parental leave, paternity leave
remote work, work from home, telework, wfh, home office
internship, intern, placement, work placement, trainee
apprentice, apprenticeship, learn a trade
probation, trial period, probationary period
promotion at work, get promoted, career advancement
career, career path, profession, vocation
career guidance, job coach, career counsellor, career advice, careers adviser
retire, retirement, pension, retired
freelance, freelancer, self-employed, independent worker
entrepreneur, start a business, founder, set up a company, startup
side job, odd job, side hustle, casual work
skill, competence, know-how, ability
work experience, professional experience, years of experience
reference letter, referee, letter of recommendation, employer reference
work certificate, certificate of employment, proof of employment
trade union, union rep, labour union
strike, walkout, industrial action
meeting, appointment, make an appointment
training, course, class, workshop
enrol, enroll, register for a course, sign up for training, course registration
trainer, teacher, tutor, lecturer
student, learner, pupil, participant
lesson, module, chapter, unit of the course
online course, e-learning, distance learning, mooc
training centre, training center, learning centre
school, high school, secondary school, college
university, uni, faculty, campus
exam, test, quiz, assessment, examination
pass an exam, succeed, passing grade
fail, flunk, failed exam, not pass
grade, mark, score, exam result
certificate, diploma, degree, qualification
tuition, school fees, course fees, tuition fees
scholarship, grant, bursary, study grant
homework, assignment, coursework, exercise
attendance, presence, absent, absence, miss a class
timesheet, sign in sheet, clock in, attendance sheet
dropout, drop out, quit the course, leave the training
account, profile, user account, my account
create an account, sign up, register, open an account, registration
log in, login, sign in, log on, logging in
log out, sign out, log off, logout
password, passcode, pass phrase
forgot password, forgotten password, reset password, lost password, change password
username, user name, user id, login name
verification code, otp, one-time code, confirmation code, security code
two-factor, 2fa, two-step verification, authenticator
delete account, close account, deactivate account, remove my account
blocked account, account locked, suspended account, account disabled
change my details, update profile, edit profile, modify my data
profile picture, avatar, profile photo
personal data, privacy, data protection, confidentiality, gdpr
subscribe, subscription, membership, follow a page
unsubscribe, opt out, stop receiving emails
cancel, call off, cancellation, revoke
delete, remove, erase, wipe
change, modify, edit, alter, amend
update, new version, upgrade
confirm, confirmation, validate, approve
refuse, reject, decline, turn down, rejection
accept, agree, acceptance, say yes
add, include, insert, append
share, forward, pass on
send, submit, dispatch, hand in
receive, receipt of, get delivered
save data, store data, keep a copy, backup, back up
check, verify, verification, double-check
report, flag, notify you of
complain, complaint, grievance, dissatisfied
feedback, review, leave a comment
contact, get in touch, reach you, reach out
customer service, help desk, support team, helpdesk, customer care
talk to a human, real person, speak to someone, human agent, live agent
chatbot, bot, virtual assistant, digital assistant
artificial intelligence, ai, machine learning
opening hours, business hours, office hours, opening times
address, postal address, street address, where you live
money, cash, dough, funds
pay for, payment, settle, make a payment
price, cost, fee, rate, how much
invoice, bill, billing
receipt, proof of payment, payment slip
refund, reimburse, money back, reimbursement
discount, reduction, special offer, promo, rebate
voucher, coupon, promo code, gift card
bank, financial institution, bank branch
bank account, current account, checking account
savings account, save money, put money aside
bank balance, account balance, how much money left
withdraw, cash machine, atm, withdrawal, cash out, cashpoint
deposit, pay in, put money in, cash in, top up my balance
transfer, send money, wire money, bank transfer, remittance
mobile money, m-pesa, mobile wallet, e-wallet
bank card, debit card, payment card, atm card
credit card, visa card, mastercard
card number, sixteen digits, digits on the card
pin, pin code, secret code, card code
card blocked, block my card, stop my card, freeze my card
lost card, stolen card, card missing, misplaced card
card swallowed, card retained, machine kept my card
new card, replacement card, renew my card, reissue
loan, borrow, lend me, mortgage
debt, owe, arrears, in debt
interest rate, interest, apr
pay monthly, monthly payment, pay in instalments
bank statement, account statement, transaction history
transaction, bank operation, money movement
exchange rate, change money, currency exchange, convert currency
dollar, usd, bucks, american money
congolese franc, franc, cdf, local currency
budget, spending, expenditure, outgoings
tax, income tax, vat, levy
insurance, insurer, insurance policy, coverage
benefits, welfare, social security, allowance
scam, fraud, con, swindle, phishing, scammer
wrong amount, overcharged, charged twice, debited twice
expired, out of date, no longer valid, expiry date
document, paper, file, paperwork
identity card, id card, proof of identity, id, identification
passport, travel document, passport book
visa, entry permit, visa application
work permit, work visa, permit to work
birth certificate, proof of birth, birth record
proof of address, proof of residence, residence certificate
signature, sign, autograph, sign a document
stamp, official seal, certified copy
form, questionnaire, fill in, fill out, complete the form
upload, attach, attachment, send a file
download, downloading, get the file
pdf, pdf file, pdf document
print, printer, printing, printout
scan, scanner, digitise
photocopy, copy machine, copier, photocopier
photo, picture, image, pic, photograph
phone, telephone, mobile, smartphone, cell phone, cellphone
call, ring, phone up, give a call, dial
missed call, call back, unanswered call
voicemail, answering machine, voice message
text, sms, text message
phone number, mobile number, contact number
sim card, sim, sim swap
airtime, phone credit, prepaid credit, call credit
mobile data, data bundle, megabytes, internet bundle, data plan
charger, charge my phone, charging, charging cable
battery, flat battery, battery life
screen, display, monitor
broken screen, cracked screen, shattered screen
headphones, earphones, headset, earbuds
loudspeaker, speaker, audio output
camera, webcam, front camera
computer, pc, laptop, desktop
tablet, ipad, tablet computer
keyboard, key on keyboard, keypad
usb stick, flash drive, memory stick
hard drive, disk space, storage
mobile app, application software, computer program, software
install, installation, set up an app
uninstall, remove the app, delete the app
website, site, web page, webpage
browser, chrome, firefox, safari
link, url, hyperlink, web address
email, e-mail, mail, email address
spam, junk mail, unwanted mail
whatsapp, instant messaging, whatsapp group
social media, social network, social networks
internet, connection, network, online access
wifi, wi-fi, wireless, hotspot
offline, no connection, no internet, connection lost
not working, out of order, doesn't work, broken down, won't work
bug, glitch, malfunction, defect
error, mistake, error message
app crashes, app freezes, frozen screen, stuck app
restart, reboot, turn it off and on
turn on, switch on, power up
turn off, switch off, shut down
repair, fix, mend
broken, damaged, busted, cracked
virus, malware, antivirus
hacked, account hacked, hacker, hijacked
settings, configure, preferences, options menu
notification, alert, push notification
language settings, change language, switch language
dark mode, night mode, dark theme
lost, misplace, misplaced, can't find
forget, forgotten, slip my mind, can't remember
reminder, remind me, memo
instructions, user guide, manual, tutorial
step, procedure, steps to follow, process
condition, requirement, prerequisite, criteria
eligible, eligibility, qualify for, entitled
list, listing, catalogue, overview
summary, summarise, summarize, sum up
example, sample, template
rule, regulation, guideline, rulebook
law, legislation, legal, legal rights
office, workplace, place of work
public holiday, bank holiday, national holiday
bookkeeping, bookkeeper, accounting department
customer, client, clientele
salesperson, sales rep, shop assistant
business plan, business idea, business project
minimum wage, legal minimum salary, lowest wage
gross salary, gross pay, before tax
net salary, take-home pay, after tax
volunteer, volunteering, unpaid work
headquarters, head office, main office
free course, free training, training at no cost
level test, placement test, entry test
contactless, tap to pay, contactless payment
bank details, account number, bank account number, iban
overdraft, negative balance, overdrawn, in the red
standing order, direct debit, automatic payment
withdrawal limit, daily limit, spending limit, maximum amount
insufficient funds, not enough money, balance too low
card declined, payment refused, payment failed, declined payment
screenshot, screen capture, screen grab
lost phone, phone stolen, phone is gone
qr code, barcode, scan code
`;
