import type { RuleId, Source } from '../../core/dialogue/rules.ts';
import type { RuleText, RuleTexts, SourceText } from '../en/rules.ts';

const names: Readonly<Record<RuleId, RuleText>> = {
  'heard-out': {
    name: 'Escuchar hasta el final',
    did: 'Pudo contarlo todo, hasta lo que más importa.',
    why: 'Escuchar es lo primero que se hace por alguien, y la última frase suele decir qué hay que arreglar.',
  },
  interrupted: {
    name: 'Respuesta antes de tiempo',
    did: 'Le quedaba algo por decir, y ahora se queda sin decir.',
    why: 'Contestar encima de las palabras de alguien dice que la respuesta ya estaba lista de antes.',
  },
  silence: {
    name: 'No se dijo nada',
    did: 'Esperó, y nadie salió a su encuentro.',
    why: 'Esperar gasta la buena voluntad. No toca ninguno de los cuatro criterios.',
  },
  apology: {
    name: 'Una disculpa sencilla',
    did: 'Le dijo que aquello no estuvo bien, y que aquí alguien lo reconoce.',
    why: 'La falta es nuestra. Aceptarla sin un «pero» es para lo que sirve una disculpa.',
  },
  sympathy: {
    name: 'Sentirlo sin confesar',
    did: 'Mostró que lo que le pasó aquí importa.',
    why: 'La falta no es nuestra, así que estas palabras acompañan: son amables y no confiesan nada.',
  },
  'apology-spent': {
    name: 'Un perdón de más',
    did: 'Sin nada nuevo detrás, sonó a palabras en lugar de ayuda.',
    why: 'Una disculpa sirve una vez por cada cosa que se descubre. Después solo hablan los hechos.',
  },
  acknowledgement: {
    name: 'Mostrar que se escuchó',
    did: 'Lo que le pasó volvió en tus palabras, así que no hace falta decirlo más alto.',
    why: 'La gente se calma cuando ve que alguien entendió qué le salió mal.',
  },
  'acknowledged-not-ours': {
    name: 'Reconocer sin confesar',
    did: 'Alguien se lo tomó en serio, aunque aquí nadie lo causó.',
    why: 'Cuando la falta está en otra parte, nombrar lo que pasó es honrado; confesarlo, no.',
  },
  confession: {
    name: 'Confesar de más',
    did: 'Enturbió lo que pasó de verdad.',
    why: 'Ayuda como si fuera cosa nuestra, y di solo lo que es verdad.',
  },
  limit: {
    name: 'Un límite con respeto',
    did: 'Frenó los insultos y mantuvo la ayuda.',
    why: 'Nadie tiene que soportar insultos. Un límite sereno deja a las dos personas un camino de vuelta.',
  },
  excuse: {
    name: 'Una excusa',
    did: 'Puso la causa en otra parte y le dejó el problema.',
    why: 'Hasta una razón verdadera suena a defensa mientras nadie haya asumido lo que pasó.',
  },
  blame: {
    name: 'Culpar al cliente',
    did: 'Además de la pérdida, ahora la culpa es suya.',
    why: 'Quien oye que la culpa es suya deja de hablar del problema y empieza una pelea.',
  },
  dismissal: {
    name: 'Quitar importancia, o negarse',
    did: 'Le dijo que lo que perdió no cuenta.',
    why: 'Lo perdido da la medida de lo que lo arregla. Una pérdida que se niega no se puede reparar.',
  },
  panic: {
    name: 'Perder la calma',
    did: 'Ahora había dos personas alteradas, y nadie en quien apoyarse.',
    why: 'Un cliente alterado toma la calma de quien tiene enfrente.',
  },
  deflection: {
    name: 'Pasar la pelota',
    did: 'Le mandó con alguien que no está ahí.',
    why: 'Después de «nosotros», «ellos» o «mi responsable», en la sala ya no hay nadie que actúe.',
  },
  canned: {
    name: 'Una frase de cierre',
    did: 'Cerró la conversación con el problema todavía abierto.',
    why: '«¿Algo más?» solo puede venir después de algo. Pregunta si esto le parece bien.',
  },
  stuffing: {
    name: 'Las palabras correctas, sin decir nada',
    did: 'Sonó a lista leída de un papel.',
    why: 'Las palabras cuentan por lo que dicen de este problema y de esta persona.',
  },
  repeated: {
    name: 'Ya estaba dicho',
    did: 'Otra vez la misma frase: entendió que no hay otra.',
    why: 'Una frase dicha está gastada. La siguiente tiene que mover algo.',
  },
  ownership: {
    name: 'En primera persona, y haciendo algo',
    did: 'Le dijo quién lo está arreglando.',
    why: 'Un «me encargo» con un hecho detrás hace responsable a una persona, y esa persona está aquí.',
  },
  asked: {
    name: 'Una pregunta abierta',
    did: 'Pudo contar lo que nadie más sabe.',
    why: 'Quien se siente escuchado explica con gusto, y la respuesta muestra qué ayudaría de verdad.',
  },
  'asked-too-soon': {
    name: 'Una pregunta antes de tiempo',
    did: 'Sin ninguna señal de escucha, pareció un interrogatorio.',
    why: 'Primero reconoce. La misma pregunta ayuda un momento después.',
  },
  'asked-fair': {
    name: 'Preguntar qué sería justo',
    did: 'Pudo opinar sobre cómo termina.',
    why: 'Solo quien perdió algo sabe qué perdió, y puede decir qué lo iguala.',
  },
  thanked: {
    name: 'Gracias por decirlo',
    did: 'Su queja se convirtió en una ayuda.',
    why: 'La mayoría de la gente a la que se le falla no dice nada y no vuelve. Aquí alguien habló.',
  },
  'cost-found': {
    name: 'Un coste oculto, descubierto',
    did: 'Salió a la luz lo que no había dicho en voz alta.',
    why: 'Lo que costó de verdad un fallo casi nunca está en la cuenta. Se descubre escuchando y preguntando.',
  },
  'fact-told': {
    name: 'Un dato claro',
    did: 'Ya sabe qué está pasando, o qué viene ahora.',
    why: 'No saber es la mitad del problema, y un dato claro le pone fin.',
  },
  'cause-told': {
    name: 'Una causa, contada sin rodeos',
    did: 'Supo cómo ocurrió, por alguien que no se esconde detrás.',
    why: 'Si la preguntan, o después de asumirla, una causa explica. Antes de eso, excusa.',
  },
  fixed: {
    name: 'Lo debido, entregado',
    did: 'Tiene otra vez aquello por lo que vino.',
    why: 'Lo debido devuelve la calma. Para la alegría hace falta algo más.',
  },
  'extra-fits': {
    name: 'Un extra a la medida',
    did: 'Recibió algo que no podía exigir, del tamaño de lo que perdió.',
    why: 'Un extra dice algo cuando responde a la pérdida, en su clase y en su tamaño.',
  },
  'extra-too-small': {
    name: 'Un extra demasiado pequeño',
    did: 'Al lado de lo que perdió, pareció una limosna.',
    why: 'Un regalo muy por debajo de la pérdida muestra que la pérdida no se vio.',
  },
  'extra-too-large': {
    name: 'Más que lo perdido',
    did: 'Fue más allá de todo lo que había perdido, y no sirvió para nada más.',
    why: 'Pasado el tamaño de la pérdida, lo demás es derroche.',
  },
  'cost-carried': {
    name: 'Cargar con un coste oculto',
    did: 'Lo que esto le costaba de paso ya no pesa sobre sus hombros.',
    why: 'Cargar con el coste que nadie nombró responde a la pérdida entera.',
  },
  'one-off': {
    name: 'Llamarlo un favor',
    did: 'Le hizo sentir que pedía limosna por algo que se le debía.',
    why: 'Arreglar un error no es un favor, y llamarlo así es quitarlo otra vez.',
  },
  promised: {
    name: 'Una promesa',
    did: 'Tiene algo con lo que contar.',
    why: 'Una promesa vale lo que vale su cumplimiento: se va a recordar.',
  },
  'promise-kept': {
    name: 'Una promesa cumplida',
    did: 'Lo que se dijo es lo que pasó.',
    why: 'Una promesa cumplida prueba más que cualquier frase.',
  },
  'promise-broken': {
    name: 'Una promesa sin cumplir',
    did: 'Contaba con ello, y no llegó.',
    why: 'Una promesa sin cumplir es un segundo fallo, y este se cometió aquí.',
  },
  'followed-up': {
    name: 'Volver a preguntar',
    did: 'Alguien seguía pensando en ello cuando el asunto ya no estaba en la mesa.',
    why: 'Volver muestra que importaba la persona, y no solo su queja.',
  },
};

const sources: Readonly<Record<Source, SourceText>> = {
  'packard-2018': {
    short: 'Packard, Moore y McFerran 2018',
    citation:
      'Packard, G., Moore, S. G. & McFerran, B. (2018). (I’m) Happy to Help (You). Journal of Marketing Research 55(4), 541–555.',
    found:
      'Del personal que decía «I» («yo») en vez de «we» («nosotros») se pensaba que sentía con el cliente y actuaba por él, y los clientes quedaban más satisfechos.',
    limit:
      'Se estudió solo en inglés, donde el pronombre se dice siempre. Llevarlo al verbo español («me encargo») es una suposición nuestra, y también que deba ir con un hecho.',
  },
  'smith-1999': {
    short: 'Smith, Bolton y Wagner 1999',
    citation:
      'Smith, A. K., Bolton, R. N. & Wagner, J. (1999). A Model of Customer Satisfaction with Service Encounters Involving Failure and Recovery. Journal of Marketing Research 36(3), 356–372.',
    found: 'Los clientes prefieren lo que corresponde a su pérdida, en la clase y en la cantidad.',
    limit:
      'Clientes de restaurantes y hoteles juzgaron casos descritos. Cuánto cuenta aquí cada cosa es decisión nuestra.',
  },
  'boshoff-1998': {
    short: 'Boshoff y Leong 1998',
    citation:
      'Boshoff, C. & Leong, J. (1998). Empowerment, attribution and apologising as dimensions of service recovery: An experimental study. International Journal of Service Industry Management 9(1), 24–47.',
    found:
      'Lo que más importó a los clientes fue que la empresa aceptara la culpa; después, un personal que puede decidir; después, una disculpa.',
    limit: 'Un solo experimento. Ordena tres cosas entre sí y no dice nada de cómo decirlas.',
  },
  'lewicki-2016': {
    short: 'Lewicki, Polin y Lount 2016',
    citation:
      'Lewicki, R. J., Polin, B. & Lount, R. B. (2016). An Exploration of the Structure of Effective Apologies. Negotiation and Conflict Management Research 9(2), 177–196.',
    found:
      'De seis partes de una disculpa, la que más pesó fue asumir la responsabilidad, y la segunda, ofrecer una reparación; explicar quedó entre las del medio.',
    limit:
      'Dos experimentos en los que se juzgaban disculpas de un caso descrito. No eran clientes ante un mostrador.',
  },
  'davidow-2000': {
    short: 'Davidow 2000',
    citation:
      'Davidow, M. (2000). The Bottom Line Impact of Organizational Responses to Customer Complaints. Journal of Hospitality & Tourism Research 24(4), 473–490.',
    found:
      'De las maneras de responder a una queja, la atención fue lo que más contó para lo que la gente dijo después y para que volviera.',
    limit:
      'Se preguntó a personas que se habían quejado cómo veían la respuesta entera. El paso de ahí a cada frase es nuestro.',
  },
  'de-matos-2007': {
    short: 'de Matos, Henrique y Rossi 2007',
    citation:
      'de Matos, C. A., Henrique, J. L. & Rossi, C. A. V. (2007). Service Recovery Paradox: A Meta-Analysis. Journal of Service Research 10(1), 60–77.',
    found:
      'En conjunto, los estudios hallan que una buena reparación puede dejar a la gente más satisfecha que antes.',
    limit: 'El efecto se ve en la satisfacción. No se ve en si la gente vuelve a comprar.',
  },
  'service-recovery': {
    short: 'Práctica común',
    citation: 'Práctica común de la atención al cliente cuando algo falla.',
    found: 'Se enseña en todas partes a quienes tratan con clientes.',
    limit: 'No hay un estudio concreto detrás.',
  },
};

/** Words for the rules of the method and for where they come from. */
export const rules: RuleTexts = { names, sources };
