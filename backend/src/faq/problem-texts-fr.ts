import type { JsonPath } from './located-json.ts';
import type { Failure, Kind, Owner, Sentences, SyntaxTexts } from './problem.ts';

/** What is wrong with files, in French. */
export const french: Sentences = {
  folderUnreadable: ({ failure }) => fr`Le dossier ne peut pas être lu : ${causeOf(failure)}`,
  fileUnreadable: ({ failure }) => fr`Le fichier ne peut pas être lu : ${causeOf(failure)}`,
  notUtf8: () =>
    fr`À partir d’ici, le fichier n’est plus en UTF-8 : enregistrez-le en UTF-8, puis vérifiez les lettres accentuées.`,

  fileEmpty: ({ example }) => fr`Le fichier est vide : commencez par ${example}.`,
  tooDeep: () => fr`Le fichier compte trop de niveaux imbriqués : retirez des crochets ou des accolades.`,
  notJson: ({ error }) => syntax[error],
  nothingAfterComma: () => fr`Rien ne suit cette virgule : retirez-la.`,
  endsTooEarly: () =>
    fr`Le fichier s’arrête trop tôt : ajoutez le crochet ], l’accolade } ou le guillemet (") qui manque.`,
  keyTwice: ({ key }) => fr`La clé « ${key} » figure deux fois ici : retirez l’une des deux.`,

  missing: ({ key, owner }) => fr`La clé « ${key} » manque dans ${owners[owner]} : ajoutez-la.`,
  unknownKey: ({ key, owner, meant }) =>
    fr`La clé « ${key} » est inconnue dans ${owners[owner]} : retirez-la.${vouliezVousDire(meant)}`,
  wrongKind: ({ path, expected }) => fr`${nameOf(path)} doit être ${kinds[expected]}.`,
  notOneOf: ({ path, values }) => fr`${nameOf(path)} doit valoir ${oneOf(values)}.`,
  empty: ({ path }) => fr`${nameOf(path)} ne doit pas être vide.`,
  tooFewItems: ({ path, minimum }) =>
    fr`${nameOf(path)} compte moins de ${minimum} éléments : complétez-le, ou retirez-le.`,
  tooManyItems: ({ path, maximum }) => fr`${nameOf(path)} compte plus de ${maximum} éléments : retirez-en.`,
  tooShort: ({ path, minimum }) =>
    fr`${nameOf(path)} compte moins de ${minimum} caractères : complétez ce texte, ou retirez-le.`,
  tooLong: ({ path, maximum }) =>
    fr`${nameOf(path)} compte plus de ${maximum} caractères : raccourcissez ce texte.`,

  blank: ({ path }) => fr`${nameOf(path)} ne contient que des espaces : écrivez un texte.`,
  halfCharacter: ({ path }) =>
    fr`${nameOf(path)} contient la moitié d’un caractère : une séquence \\u y est seule alors qu’elle va par paire. Complétez-la, ou retirez-la.`,
  notAnId: ({ path }) =>
    fr`${nameOf(path)} doit se composer de lettres sans accent, de chiffres, de « . » et de « - ».`,
  notAPage: ({ path }) =>
    fr`${nameOf(path)} doit être le chemin d’une page, comme « /register », sans nom de site ni « ? ».`,
  noLetter: ({ path }) => fr`${nameOf(path)} doit contenir au moins une lettre ou un chiffre.`,
  tooManyWords: ({ path, maximum }) =>
    fr`${nameOf(path)} compte plus de ${maximum} mots : gardez ceux que les gens disent vraiment.`,
  abbreviationNotOneWord: ({ path }) =>
    fr`${nameOf(path)} n’est pas un seul mot : une abréviation ne contient que des lettres et des chiffres (« rccm » pour « R.C.C.M. »).`,
  ignoredNotOneWord: ({ path }) => fr`${nameOf(path)} n’est pas un seul mot : écrivez chaque mot à part.`,
  noMeaning: ({ path }) =>
    fr`Le sens de ${nameOf(path)} manque : écrivez ce que veut dire cette abréviation.`,
  tooManyAbbreviations: ({ path, maximum }) =>
    fr`${nameOf(path)} compte plus de ${maximum} abréviations : retirez-en.`,

  noEntryAtAll: () => fr`Il n’y a aucune fiche dans fr/*.json ni dans en/*.json : ajoutez-en une.`,
  noEntry: () => fr`Ce fichier ne contient aucune fiche : ajoutez-en une, ou supprimez le fichier.`,
  wrongFolder: ({ locale, folder }) =>
    fr`« locale » vaut « ${locale} », mais le fichier est dans le dossier « ${folder} » : changez l’un ou l’autre.`,
  idTaken: ({ id, by }) => fr`L’identifiant « ${id} » est déjà pris dans ${by} : choisissez-en un autre.`,
  relatedToItself: () => fr`Une fiche ne peut pas renvoyer à elle-même : retirez cet identifiant.`,
  unknownRelated: ({ id, meant }) =>
    fr`Aucune fiche n’a l’identifiant « ${id} » : corrigez-le, ou retirez-le.${vouliezVousDire(meant)}`,
  untranslated: ({ id, locale }) =>
    fr`La fiche « ${id} » n’a pas de traduction dans le dossier « ${locale} » : ajoutez-la.`,
  onlyEntry: ({ id, locale }) =>
    fr`« ${id} » est la seule fiche du dossier « ${locale} » : le bot peut seulement dire si c’est elle qu’on demande ou non. Ajoutez-en d’autres.`,
  fewPhrasings: ({ id, count, enough }) =>
    fr`La fiche « ${id} » ${hasSome(count)} : avec ${enough} ou plus, le bot la trouve plus souvent.`,
  wordless: ({ id, text }) =>
    fr`« ${text} », dans la fiche « ${id} », n’a ni lettre ni chiffre et ne permet de rien trouver : écrivez des mots.`,
  sameText: ({ id, owner }) =>
    fr`Les fiches « ${owner} » et « ${id} » ont ce texte en commun, et le bot ne peut pas les distinguer : gardez-le dans une seule.`,

  lexiconMisnamed: ({ names }) =>
    fr`Un lexique s’appelle ${oneOf(names)} : renommez ce fichier, ou déplacez ses mots.`,
  synonymTwice: ({ text }) => fr`« ${text} » figure déjà dans ce groupe : retirez-le d’ici.`,
  synonymInTwoGroups: ({ text, line }) =>
    fr`« ${text} » figure aussi dans le groupe de la ligne ${line}, et le bot ne peut pas savoir quel groupe est visé : gardez-le dans un seul, ou réunissez les deux.`,
  abbreviationTwice: ({ short, before }) =>
    fr`« ${short} » se lit comme « ${before} », car majuscules et accents ne comptent pas : retirez l’une des deux.`,
  ignoredAbbreviation: ({ word }) =>
    fr`« ${word} » figure aussi dans « abbreviations », où il est développé et non ignoré : retirez-le de l’un des deux.`,
  ignoredSynonym: ({ word }) =>
    fr`« ${word} » figure aussi dans « synonyms », où un mot ignoré ne sert à rien : retirez-le de l’un des deux.`,
  ignoredMatters: ({ word, text, id }) =>
    fr`« ${word} » est tout ce qui compte dans « ${text} », de la fiche « ${id} » : ne l’ignorez pas.`,
  unusedGroup: ({ word }) =>
    fr`Aucune question n’emploie « ${word} » ni le reste de son groupe : ajoutez à ce groupe un mot que les questions emploient.`,
};

const syntax: SyntaxTexts = {
  InvalidSymbol: fr`Ceci n’est pas du JSON : écrivez les textes entre guillemets droits ("texte").`,
  InvalidNumberFormat: fr`Ce nombre n’est pas écrit comme le veut le JSON : corrigez-le.`,
  PropertyNameExpected: fr`Il manque ici le nom d’une clé : retirez la virgule qui précède, ou écrivez "nom": valeur.`,
  ValueExpected: fr`Il manque ici une valeur : retirez la virgule qui précède, ou écrivez une valeur.`,
  ColonExpected: fr`Il manque un deux-points (:) entre la clé et sa valeur : ajoutez-le.`,
  CommaExpected: fr`Il manque une virgule avant ceci : ajoutez-la.`,
  CloseBraceExpected: fr`Il manque une accolade fermante } : ajoutez-la.`,
  CloseBracketExpected: fr`Il manque un crochet fermant ] : ajoutez-le.`,
  EndOfFileExpected: fr`Le fichier devrait se terminer ici : retirez ce qui suit.`,
  InvalidCommentToken: fr`Le JSON n’admet pas de commentaires : retirez celui-ci.`,
  UnexpectedEndOfComment: fr`Le JSON n’admet pas de commentaires : retirez celui-ci.`,
  UnexpectedEndOfString: fr`Ce texte n’est pas fermé sur sa ligne : ajoutez le guillemet droit (") qui manque.`,
  UnexpectedEndOfNumber: fr`Ce nombre est incomplet : terminez-le.`,
  InvalidUnicode: fr`Il faut quatre signes de 0 à 9 ou de a à f après \\u : corrigez-les.`,
  InvalidEscapeCharacter: fr`Ce \\ n’annonce rien que le JSON connaisse : écrivez \\\\ pour une barre oblique inverse, \\n pour un retour à la ligne.`,
  InvalidCharacter: fr`Ce caractère ne peut pas figurer ici : dans un texte, écrivez \\t pour une tabulation et \\n pour un retour à la ligne.`,
  '<unknown ParseErrorCode>': fr`Le JSON n’est pas correct ici : corrigez-le.`,
};

const owners: Readonly<Record<Owner, string>> = {
  faqFile: 'ce fichier',
  entry: 'cette fiche',
  lexiconFile: 'ce lexique',
};

const kinds: Readonly<Record<Kind, string>> = {
  string: 'un texte entre guillemets droits (")',
  array: 'une liste entre [ ]',
  object: 'un objet entre { }',
  record: 'un objet entre { }',
};

/** « L’élément 2 de l’élément 3 de « synonyms » ». */
function nameOf(path: JsonPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'Le fichier';
  if (typeof last !== 'number') return fr`« ${last} »`;
  return `L’élément ${last + 1} de ${nameOf(path.slice(0, -1)).replace(/^L’/, 'l’')}`;
}

const vouliezVousDire = (meant: string | undefined) =>
  meant === undefined ? '' : fr` Vouliez-vous écrire « ${meant} » ?`;

function oneOf(names: readonly string[]): string {
  return new Intl.ListFormat('fr', { type: 'disjunction' }).format(names.map(name => fr`« ${name} »`));
}

function hasSome(phrasings: number): string {
  if (phrasings === 0) return 'n’a aucune formulation';
  return phrasings === 1 ? 'a une seule formulation' : `a ${phrasings} formulations`;
}

/** Of what the system says in English, what an editor can do something about. */
function causeOf({ code, message }: Failure): string {
  switch (code) {
    case 'ENOENT':
      return fr`c’est un lien vers un fichier qui n’existe pas. Corrigez ce lien, ou retirez-le.`;
    case 'ELOOP':
      return fr`c’est un lien qui tourne en rond. Corrigez ce lien, ou retirez-le.`;
    case 'EISDIR':
      return fr`c’est un dossier. Retirez « .json » de son nom.`;
    case 'EACCES':
    case 'EPERM':
      return fr`le serveur n’en a pas le droit. Donnez-lui ce droit.`;
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return fr`il est trop gros. Répartissez-en le contenu dans plusieurs fichiers.`;
    default:
      return fr`le système répond « ${message} ».`;
  }
}

/** French as it is set: no line begins with one of these signs. What is quoted stays as its writer has it. */
function fr(texts: TemplateStringsArray, ...quoted: readonly (string | number)[]): string {
  const raw = texts.map(text => text.replace(/ (?=[;:?!»])/g, '\u00a0').replaceAll('« ', '«\u00a0'));
  return String.raw({ raw }, ...quoted);
}
