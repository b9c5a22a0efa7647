/**
 * Holidays: words, and the day as a rule. `MM-DD` is fixed; `easter+N` counts from Western Easter, `pascha+N` from Orthodox
 * Easter; `nth N WEEKDAY MONTH` is the n-th weekday of a month (-1 the last); `islamic M-D` and `hebrew M-D` are days, or
 * whole months without D, of those calendars; a whole date is an event that is called by its day.
 */
const rows = `
christmas eve	12-24
christmas day	12-25
christmas	12-25
orthodox christmas	01-07
boxing day	12-26
new year 's eve	12-31
new year 's day	01-01
new year 's	01-01
valentine 's day	02-14
st . patrick 's day	03-17
may day	05-01
international workers ' day	05-01
international women 's day	03-08
bastille day	07-14
all saints ' day	11-01
all saints day	11-01
armistice day	11-11
veterans day	11-11
remembrance day	11-11
halloween	10-31
epiphany	01-06
nowruz	03-21
vidovdan	06-28
st . vitus day	06-28
anzac day	04-25
juneteenth	06-19
good friday	easter-2
easter sunday	easter+0
easter monday	easter+1
easter	easter+0
palm sunday	easter-7
ash wednesday	easter-46
ascension day	easter+39
pentecost	easter+49
orthodox easter	pascha+0
orthodox good friday	pascha-2
thanksgiving day	nth 4 4 11
thanksgiving	nth 4 4 11
labor day	nth 1 1 9
memorial day	nth -1 1 5
martin luther king day	nth 3 1 1
presidents ' day	nth 3 1 2
columbus day	nth 2 1 10
mother 's day	nth 2 7 5
father 's day	nth 3 7 6
ramadan	islamic 9
eid al - fitr	islamic 10-1
eid al - adha	islamic 12-10
ashura	islamic 1-10
mawlid	islamic 3-12
yom kippur	hebrew 1-10
rosh hashanah	hebrew 1-1
hanukkah	hebrew 3-25
passover	hebrew -5-15
d - day	1944-06-06
`;

export const holidays: readonly (readonly [words: string, day: string])[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [words = "", day = ""] = row.split("\t");
    return [words, day];
  });
