/** What a cell says whose formula can't be worked out. */
export const ERRORS: Readonly<Record<string, string>> = {
  'Invalid expression': '数式に誤りがあります',
  'Invalid formula': '数式に誤りがあります',
  'Circular reference': '循環参照です',
  'Invalid reference': '参照先がありません',
  'The reference is invalid.': '参照に誤りがあります。',
  'Data not available': '該当するデータがありません',
  'Unknown function': '不明な関数です',
  'Unknown function: "%s"': '「%s」という関数はありません',
  'Spill range is not empty': '結果を書く範囲が空いていません',
  'Division by zero': '0で割っています',
  'The divisor must be different from zero.': '0で割っています。',
  'The divisor must be different from 0.': '0で割っています。',
  'Evaluation of function [[FUNCTION_NAME]] caused a divide by zero error.': '0で割っています。',
  'Function [[FUNCTION_NAME]] caused a divide by zero error.': '0で割っています。',
  'Number too large': '数値が大きすぎます',
  "Did not find value '%s' in [[FUNCTION_NAME]] evaluation.": '「%s」が見つかりません。',
  "The function [[FUNCTION_NAME]] expects a number value, but '%s' is a string, and cannot be coerced to a number.":
    '[[FUNCTION_NAME]]には数値が必要ですが、「%s」は数値ではありません。',
  'The function [[FUNCTION_NAME]] expects a reference to a cell or range.':
    '[[FUNCTION_NAME]]にはセルか範囲を指定してください。',
  'Missing closing parenthesis': '閉じかっこがありません',
  'Missing opening parenthesis': '開きかっこがありません',
  'Missing closing brace': '閉じかっこがありません',
  'Unexpected token: %s': '「%s」は書けません',
  'Wrong function call': '関数の書き方に誤りがあります',
  'Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.':
    '%(functionName)sには引数が%(minArgRequired)s個以上必要です（現在%(nbrArgSupplied)s個）。',
  'Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.':
    '%(functionName)sの引数は%(maxArgPossible)s個までです（現在%(nbrArgSupplied)s個）。',
  "Result couldn't be automatically expanded.": '結果を広げられませんでした。',
  'Array result was not expanded because it would overwrite data.':
    'データを上書きするため、結果を広げられません。',
  'Merged cells found in the spill zone. Please unmerge cells before using array formulas.':
    '結果を書く範囲に結合セルがあります。結合を解除してください。',
  'No match.': '該当するものがありません。',
  'No matches found.': '該当するものがありません。',
  'No match found in FILTER evaluation': '条件に合うデータがありません',
  'Value not found in the given data.': '値が見つかりません。',
  'Index out of range.': '位置が範囲の外です。',
  "This formula has over 1000 parts. It can't be processed properly, consider splitting it into multiple cells":
    '数式が長すぎます。複数のセルに分けてください',
  'An unexpected error occurred. Submit a support ticket at odoo.com/help.':
    '予期しないエラーが発生しました。',
};
