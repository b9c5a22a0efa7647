import { useEffect, useState } from "react";
import { fetchPlacesNamed, type NamedPlace } from "../api/place-client.ts";
import { words } from "../text/words.ts";
import { FieldInput, type FieldInputProps } from "./field-input.tsx";

export interface PlaceInputProps extends Omit<FieldInputProps, "change"> {
  readonly picked: NamedPlace | null;
  /** What was typed, and the place of the gazetteer that was picked; null where none was. */
  readonly change: (value: string, place: NamedPlace | null) => void;
}

const pauseMilliseconds = 250;

const useNamed = (name: string): readonly NamedPlace[] => {
  const [found, setFound] = useState<readonly NamedPlace[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      if (!name) return setFound([]);
      fetchPlacesNamed(name, stop.signal)
        .then(setFound)
        .catch(() => stop.signal.aborted || setFound([]));
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [name]);
  return found;
};

/** "Kosovo, Mitrovica · 42.89, 20.87": what tells places of one name apart. */
const whereIs = ({ country, admin1, lat, lon }: NamedPlace): string => {
  const inside = [admin1, country].filter(Boolean).join(", ");
  return lat === null || lon === null ? inside : `${inside} · ${lat.toFixed(2)}, ${lon.toFixed(2)}`;
};

/** A place by its name, and which of the places of that name is meant. One of which nothing is known has no point on the map. */
export const PlaceInput = ({ picked, change, ...rest }: PlaceInputProps) => {
  const found = useNamed(rest.typed.trim());
  return (
    <div className="place-input">
      <FieldInput {...rest} change={(value) => change(value, null)} />
      <fieldset className="place-choice">
        <legend>{found.length ? words.correct.whichPlace : words.correct.unknownPlace}</legend>
        {found.map((place) => (
          <label key={`${place.geonameid ?? ""}-${whereIs(place)}`}>
            <input
              type="radio"
              name={`${rest.id}-which`}
              checked={picked === place}
              onChange={() => change(rest.typed, place)}
            />{" "}
            {place.name} <small>{whereIs(place)}</small>
          </label>
        ))}
      </fieldset>
    </div>
  );
};
