/* What both sides take for a way to call somebody back. Nothing is imported, so that the widget can have it without a schema library. */

/** As zod 4.6 has it in `z.email()`. */
export function isEmailAddress(text: string): boolean {
  return /^(?:[\w'+-]+\.)*[\w'+-]*[\w+-]@(?:[A-Za-z\d][A-Za-z\d-]*\.)+[A-Za-z]{2,}$/.test(text);
}

const date = /^(?:(?:\d{1,2}[./-]){2}\d{4}|\d{4}(?:[./-]\d{1,2}){2})$/;

/** The shortest numbers of our countries have nine digits; eight leave room for other ones. A date has as many. */
export function isPhoneNumber(text: string): boolean {
  return /^\+?[\d\s()./-]+$/.test(text) && text.replace(/\D/g, '').length >= 8 && !date.test(text.trim());
}
