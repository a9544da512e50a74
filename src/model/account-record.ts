/** Whether an account may be a record of that name, in lowercase: a link token may add its id to the account's context. */
export function mayBeAccount(record: string): boolean {
  return /^(?:user|profile|account|tenant|org|organi[sz]ation|company|workspace|team|shop|store|site|business|portal)$/.test(
    record,
  );
}
