import { createRoot } from "react-dom/client";
import { PlaygroundPage } from "./playground-page.tsx";
import "../style.css";
import "../styles/desk.css";

const place = document.getElementById("app");
if (place) createRoot(place).render(<PlaygroundPage />);
