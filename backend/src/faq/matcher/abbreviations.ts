import type { Language } from './language.ts';

/** Folded spellings of text messages, and what they stand for. */
export const abbreviations: Record<Language, ReadonlyMap<string, readonly string[]>> = {
  fr: table(`
    1=un 2=de 4=quatre ac=avec ak=avec alr=alors ann=annonce apel=appel appt=appartement arive=arrive auj=aujourd hui
    avc=avec b1=bien bcp=beaucoup bjr=bonjour bsr=bonsoir blem=probleme boulo=boulot cest=c est
    cad=c est a dire cc=bonjour cmb=combien cmt=comment coment=comment commen=comment komen=comment koman=comment kmt=comment cpte=compte
    dc=donc dpi=depuis dpuis=depuis ds=dans dsl=desole dja=deja e=est ek=avec esk=est ce que
    eske=est ce que fo=il faut fodra=faudra fone=telephone g=j ai gt=j etais ia=intelligence artificielle info=information
    infos=informations jai=j ai jariv=j arrive jarive=j arrive jarriv=j arrive jarrive=j arrive jcherche=je cherche jdoi=je dois
    jdois=je dois jfai=je fais jfais=je fais jfe=je fais jpe=je peux jpeu=je peux jpeut=je peux jpeux=je peux jsais=je sais jse=je sais jsui=je suis
    jsuis=je suis jve=je veux jveu=je veux jveut=je veux jveux=je veux jvoudrai=je voudrais jvoudrais=je voudrais jvoudre=je voudrais
    k=que ke=que kel=quel kelkun=quelqu un kelle=quelle keske=qu est ce que ki=qui koi=quoi lapp=l application app=application appli=application
    lgtps=longtemps mai=mais mdp=mot de passe mem=meme mm=meme mn=mon mnt=maintenant mntn=maintenant msg=message
    ns=nous num=numero nvo=nouveau nvx=nouveaux o=au oci=aussi ordi=ordinateur osi=aussi ossi=aussi pa=pas
    pb=probleme pbm=probleme pcq=parce que pdt=pendant pk=pourquoi pkoi=pourquoi plz=svp pls=svp pr=pour prk=pourquoi
    prkoi=pourquoi pq=pourquoi prq=pourquoi pv=peux qd=quand qq=quelque qqn=quelqu un qqun=quelqu un qlq=quelque qoi=quoi ri1=rien rdv=rendez vous
    rep=reponse resu=recu slt=salut sava=ca va stp=svp svp=svp tel=telephone tels=telephones tjr=toujours tjrs=toujours
    tlm=tout le monde tps=temps trv=trouve tt=tout ts=tous tte=toute ttes=toutes vla=voila vs=vous vt=votre vx=veux we=week end wi=oui
    ya=il y a yi=il y xp=experience
  `),
  en: table(`
    2=to 4=for acc=account acct=account addr=address app=application apps=applications asap=soon b4=before bc=because bcoz=because
    coz=because cud=could cvs=cvs dnt=don t gonna=going to gr8=great hw=how hwo=how info=information infos=information
    interwiew=interview msg=message msgs=messages nt=not num=number ofc=of course pass=password passwd=password pic=picture
    phn=phone plz=please pls=please plse=please ppl=people pw=password pwd=password r=are rn=right now sm1=someone tel=phone
    tho=though thru=through thx=thanks tmr=tomorrow tmrw=tomorrow tnx=thanks u=you ur=your wanna=want to wat=what wen=when whats=what is
    wht=what wot=what y=why wk=week wnt=want wrk=work resume=cv
  `),
};

function table(text: string): ReadonlyMap<string, readonly string[]> {
  const pairs = text
    .trim()
    .split(/\s+(?=\S*=)/)
    .map(pair => pair.split('='));
  return new Map(pairs.map(([short = '', long = '']) => [short, long.trim().split(' ')]));
}
