import { amount, plural } from './amount';
import type { Sides } from './sides';

/** English, Japanese. */
export const agreement = {
  title: ['Agreement', '合意'],
  lookAgain: ['Look again at what the sheet holds', 'シートの現在の内容を読み込み直す'],
  inForce: [
    (version: number) => `Version ${version} in force`,
    (version: number) => `第${version}版を適用中`,
  ],
  since: [(day: string) => `since ${day}`, (day: string) => `${day}から`],
  signedBy: ['Signed by', '署名：'],
  settled: [
    (count: number, all: number) => `${amount(count)} of ${plural(all, 'term')} settled`,
    (count: number, all: number) => `用語${amount(all)}語中${amount(count)}語が合意済み`,
  ],
  findings: [(count: number) => plural(count, 'finding'), (count: number) => `指摘${amount(count)}件`],
  unsigned: [
    (version: number) => `Nobody has signed version ${version} yet`,
    (version: number) => `第${version}版にはまだだれも署名していません`,
  ],
  unsignedHelp: [
    'It scores the leads, but nobody has agreed to it. One department proposes it, the other signs.',
    'スコアの計算には使われていますが、まだ合意されていません。一方の部門が提案し、もう一方が署名すると合意になります。',
  ],
  changed: ['The Definition tab is not what was signed', '「定義」タブの内容が署名されたものと違います'],
  changedHelp: [
    (version: number) => `What was changed in it since version ${version} was signed:`,
    (version: number) => `第${version}版に署名した後の変更点：`,
  ],
  unconfirmed: [
    (version: number) => `Version ${version} is in force, but who signed it can't be confirmed`,
    (version: number) => `第${version}版を適用中ですが、署名を確認できません`,
  ],
  unconfirmedFound: [
    'LeadPact finds no record of the signatures that it wrote in this spreadsheet itself. It is so in a copied file, and where somebody else wrote the record.',
    'LeadPactがこのスプレッドシートで書き込んだ署名の記録が見つかりません。ファイルをコピーした場合や、別の方法で記録が書き込まれた場合に、こうなります。',
  ],
  unconfirmedMeans: [
    'Scores go on by the Definition tab. No lead is handed over until both departments have signed once more.',
    'スコアは引き続き「定義」タブで計算されます。リードの引き渡しは、両部門がもう一度署名するまでできません。',
  ],
  unconfirmedDo: [
    (version: number) =>
      `One person of each department signs version ${version} once more. Its number and its cells stay as they are.`,
    (version: number) =>
      `両部門から1人ずつ、第${version}版にもう一度署名してください。版の番号と内容は変わりません。`,
  ],
  unconfirmedChanged: [
    'The Definition tab has been changed too. Restore the signed version first: then it can be signed once more.',
    '「定義」タブも変更されています。先に署名された版に戻すと、もう一度署名できます。',
  ],
  confirmAs: [
    (user: string) => `Sign once more as ${user}`,
    (user: string) => `${user} としてもう一度署名する`,
  ],
  unconfirmedFirst: [
    (version: number) =>
      `First both departments have to sign version ${version} once more: open “Signatures”.`,
    (version: number) => `先に「署名」を開き、両部門が第${version}版にもう一度署名してください。`,
  ],
  confirmedNow: [
    (version: number) => `You have signed version ${version} once more.`,
    (version: number) => `第${version}版にもう一度署名しました。`,
  ],
  recordTooLarge: [
    (characters: number, most: number) =>
      `The record of this agreement would take ${amount(characters)} characters, and Google keeps ${amount(most)} for a spreadsheet. Name fewer members: each has an address in it.`,
    (characters: number, most: number) =>
      `合意の記録が${amount(characters)}字になり、スプレッドシートに保存できる${amount(most)}字を超えます。メンバーを減らしてください。`,
  ],
  putAside: [
    'A record was found that LeadPact did not write here',
    'LeadPactが書き込んだものではない記録があります',
  ],
  putAsideHelp: [
    "It doesn't say reliably who signed what, so it is put aside. Scores go on by the Definition tab. Propose a version and have it signed: then this notice goes away.",
    'だれが何に署名したのかを確かめられないため、この記録は使いません。スコアは「定義」タブで計算されます。版を提案して両部門が署名すると、この表示は消えます。',
  ],
  look: ['See', '確認する'],
  halfDone: [
    (version: number) => `Version ${version} is signed but not yet written everywhere`,
    (version: number) => `第${version}版は署名済みですが、書き込みが完了していません`,
  ],
  finish: ['Finish', '完了する'],
  finished: [
    (version: number) => `Version ${version} is written everywhere.`,
    (version: number) => `第${version}版の書き込みが完了しました。`,
  ],
  waitsForMe: [
    (version: number) => `Version ${version} waits for your signature`,
    (version: number) => `第${version}版があなたの署名を待っています`,
  ],
  waitsFor: [
    (version: number, department: string) => `Version ${version} waits for ${department} to sign`,
    (version: number, department: string) => `第${version}版は${department}の署名待ちです`,
  ],
  void: [
    (version: number) => `The proposal of version ${version} no longer stands`,
    (version: number) => `第${version}版の提案は無効になりました`,
  ],
  voidHelp: [
    'The draft was changed after it was proposed, so no signature counts any more. Propose it again when it is right.',
    '提案の後に案が変更されたため、署名は無効です。内容を確認し、もう一度提案してください。',
  ],
  restore: ['Restore the signed version', '署名された版に戻す'],
  restoreAsk: [
    (version: number) =>
      `The Definition tab gets version ${version} back as it was signed. The change is gone, unless it is taken as a draft first.`,
    (version: number) =>
      `「定義」タブを署名されたとおりの第${version}版に戻します。先に案にしておかないと、この変更は失われます。`,
  ],
  restoreYes: ['Restore', '戻す'],
  restored: [
    (version: number) => `The Definition tab is version ${version} again, as it was signed.`,
    (version: number) => `「定義」タブを署名されたとおりの第${version}版に戻しました。`,
  ],
  take: ['Take the change as a draft', 'この変更を案にする'],
  takeAsk: [
    (count: number) =>
      `The draft becomes what the Definition tab holds now, which replaces ${plural(count, 'change')} of its own.`,
    (count: number) =>
      `案が「定義」タブの現在の内容になります。案にある変更${amount(count)}か所は置き換わります。`,
  ],
  takeYes: ['Take it', '案にする'],
  taken: ['The draft is now what the Definition tab holds.', '「定義」タブの内容を案にしました。'],
  proposeNext: [
    (version: number) => `Propose version ${version}`,
    (version: number) => `第${version}版を提案`,
  ],
  whatChanges: ['What changes', '変更点'],
  directionsHelp: [
    'The marks say what each change by itself does to who can be handed over.',
    '印は、その変更だけで引き渡しの対象がどう変わるかを示します。',
  ],
  tightens: ['stricter', '厳しくなる'],
  loosens: ['looser', '緩くなる'],
  bothWays: ['both ways', '増減あり'],
  noMove: ['same leads', '対象は同じ'],
  wordsOnly: ['words only', '表記のみ'],
  unproven: ['not proven either way', '増減は未確定'],
  begins: [
    (lead: string) => `For example ${lead}: meets it by this change`,
    (lead: string) => `例：${lead}は、この変更で定義を満たします`,
  ],
  ceases: [
    (lead: string) => `For example ${lead}: no longer meets it`,
    (lead: string) => `例：${lead}は、この変更で定義を満たさなくなります`,
  ],
  madeLead: [(cells: string) => `a lead with ${cells}`, (cells: string) => `${cells}のリード`],
  reason: ['Reason', '提案の理由'],
  reasonHint: ['A sentence for the other department', '相手の部門に伝わるように、一文で'],
  reasonMissing: ['Say why, in a sentence.', '理由を一文で入力してください。'],
  proposeAs: [
    (version: number, user: string) => `Propose version ${version} and sign as ${user}`,
    (version: number, user: string) => `${user} として第${version}版を提案し、署名する`,
  ],
  proposedNow: [
    (version: number) => `Version ${version} is proposed and signed by you.`,
    (version: number) => `第${version}版を提案し、署名しました。`,
  ],
  faultsFirst: [
    (count: number) => `First correct ${plural(count, 'fault')} in the draft.`,
    (count: number) => `先に、案の誤り${amount(count)}件を直してください。`,
  ],
  sameAsSigned: [
    'The draft is the same as the signed version: there is nothing to propose.',
    '案は署名済みの版と同じため、提案する内容がありません。',
  ],
  restoreFirst: [
    'The Definition tab is not what was signed. Restore it first; to keep the change, take it as a draft before.',
    '「定義」タブの内容が署名されたものと違います。先に元に戻してください（変更を残す場合は、その前に案にしてください）。',
  ],
  notMember: [
    (user: string) => `${user} is not a member of a department that signs.`,
    (user: string) => `${user}は、署名できるメンバーではありません。`,
  ],
  unknownUser: [
    "Google doesn't tell who is signed in, so you can't sign here.",
    'ログイン中の利用者をGoogleから取得できないため、署名できません。',
  ],
  unknownUserDo: [
    'It is so for some accounts of another organisation. Sign with an account of the organisation that the file belongs to.',
    'ほかの組織のアカウントでは、こうなることがあります。このファイルを管理する組織のアカウントで署名してください。',
  ],
  nobody: [
    (department: string) => `Nobody could sign for ${department} yet.`,
    (department: string) => `${department}として署名できる人がまだいません。`,
  ],
  toMembers: ['Go to the members', '「メンバー」を開く'],
  proposed: [
    (version: number) => `Version ${version} is proposed`,
    (version: number) => `第${version}版を提案中`,
  ],
  declinedOne: [
    (version: number) => `Version ${version} was declined`,
    (version: number) => `第${version}版は差し戻されました`,
  ],
  waiting: ['waiting', '署名待ち'],
  signAs: [(user: string) => `Sign as ${user}`, (user: string) => `${user} として署名する`],
  comesInForce: [
    (department: string) =>
      `You sign for ${department}. With your signature it takes effect, and the scores in the sheet follow it at once.`,
    (department: string) =>
      `${department}の署名になります。署名すると適用され、シートのスコアもすぐにこの版で計算されます。`,
  ],
  nowInForce: [
    (version: number) => `Version ${version} is signed by both departments and in force.`,
    (version: number) => `第${version}版は両部門の署名がそろい、適用されました。`,
  ],
  decline: ['Decline…', '差し戻す…'],
  declineTitle: [
    (version: number) => `Decline version ${version}`,
    (version: number) => `第${version}版を差し戻す`,
  ],
  declineReason: ['Why', '差し戻す理由'],
  declineYes: ['Decline', '差し戻す'],
  declinedNow: [
    (version: number) => `Version ${version} is declined; it is a draft again.`,
    (version: number) => `第${version}版を差し戻しました。案に戻っています。`,
  ],
  takeBack: ['Take back…', '取り下げる…'],
  takeBackAsk: [
    'It becomes a draft again, and what was signed of it no longer counts.',
    '案に戻り、この提案への署名は無効になります。',
  ],
  takeBackYes: ['Take back', '取り下げる'],
  takeBackAndSave: ['Take it back and save…', '取り下げて保存する…'],
  takenBack: [
    'The proposal is taken back: the draft can be changed again.',
    '提案を取り下げました。案を変更できます。',
  ],
  propose: ['Propose…', '提案する'],
  frozen: [
    (version: number) =>
      `Version ${version} is proposed, so the draft is frozen until it is signed, declined or taken back.`,
    (version: number) =>
      `第${version}版を提案中です。署名・差し戻し・取り下げのいずれかが済むまで、案は変更できません。`,
  ],
  toAgreement: ['Go to the signatures', '「署名」を開く'],
  frozenBy: [
    (user: string) => `${user} has proposed the draft, so it can't be changed now.`,
    (user: string) => `${user}さんがこの案を提案したため、いまは変更できません。`,
  ],
  halfDoneFirst: [
    'A signed version still has to be written everywhere. Finish that first.',
    '署名済みの版の書き込みが完了していません。先に完了してください。',
  ],
  stale: [
    'Nothing was signed or written: it has changed since you looked.',
    'ご覧になった後に内容が変わったため、署名も書き込みも行っていません。',
  ],
  proposeAnew: [
    'Nothing was signed: the Definition tab has changed since this was proposed. Take it back and propose it again.',
    '提案の後に「定義」タブが変わったため、署名していません。取り下げて、もう一度提案してください。',
  ],
  sinceThen: ['Changed since then:', 'その後の変更点：'],
  notYours: [
    (department: string) => `You can't sign for ${department} once more: it takes two people.`,
    (department: string) => `${department}として重ねて署名することはできません。2人の署名が必要です。`,
  ],
  noSuchVersion: [
    (version: number) => `The History tab doesn't hold version ${version} as it was signed.`,
    (version: number) => `「履歴」タブに、署名されたとおりの第${version}版がありません。`,
  ],
  noAgreedMeaning: ['The term has no agreed meaning yet.', 'この用語には合意した意味がまだありません。'],
  mergedWith: ['Merged with a change by someone else:', 'ほかの人の変更と統合しました：'],
  mergesLater: [
    'Someone else changed the draft too. Both are merged when this editor is closed.',
    'ほかの人も案を変更しました。編集を閉じると、両方の変更を統合します。',
  ],
} satisfies Sides;
